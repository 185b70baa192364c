// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("newest_only", {
"threads":["main","writer","reader"],
"timers":[0,0,0],
"channels":[["s → r",1]],
"words":["main starts writer","main starts reader","the end of writer","a message","writer prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","writer drops the last sender: the channel is disconnected","writer drops a receiver; 1 is left","reader finds that no sender is left","writer ends","main joins writer","main prints “panicked: called `Result::unwrap()` on an `Err` value: Any { .. }” to standard error","panicked: called `Result::unwrap()` on an `Err` value: Any { .. }\n","main panics, and the program ends","reader drops the last receiver","reader ends","reader drops a receiver; 1 is left","writer drops the last receiver"],
"events":[[0,24,0,0,-1],[0,25,1,0,-1],[1,16,4,2,5],[1,24,6,0,-1],[1,24,7,0,-1],[2,25,8,0,-1],[1,0,9,0,-1],[0,26,10,0,-1],[0,26,11,2,12],[0,0,13,0,-1],[2,25,14,0,-1],[2,0,15,0,-1],[2,25,16,0,-1],[1,24,17,0,-1]],
"views":[[26,2,0],[16,-1,0],[25,3,0],[24,-1,0],[25,-1,0],[0,-1,0],[26,-1,0],[0,-1,1],[28,-1,0]],
"start":[0,1],
"states":[[[0,1,2],[[]],[[1,1,[2]]],null,0],[[0,3,2],[[]],[[1,2,[3]]],null,0],[[0,3,4],[[]],[[1,3,[4]],[2,24,[5]]],null,1],[[0,5,4],[[]],[[1,4,[6]],[2,21,[5]]],null,2],[[6,7,4],[[]],[[0,5,[7]],[2,18,[5]]],null,2],[[6,7,4],[[]],[[0,6,[8]],[2,15,[5]]],null,2],[[8,7,4],[[]],[[0,7,[]],[2,12,[5]]],null,2],[[5,7,4],[[]],[[0,8,[9]],[2,9,[5]]],null,2],[[],[],[],0,3],[[5,7,4],[[]],[[0,8,[9]],[2,10,[10]]],null,2],[[5,7,5],[[]],[[0,8,[9]],[2,11,[11]]],null,4],[[5,7,7],[[]],[[0,8,[9]]],null,4],[[8,7,4],[[]],[[0,9,[]],[2,13,[10]]],null,2],[[8,7,5],[[]],[[0,10,[]],[2,14,[11]]],null,4],[[8,7,7],[[]],[[0,11,[]]],null,4],[[6,7,4],[[]],[[0,12,[8]],[2,16,[10]]],null,2],[[6,7,5],[[]],[[0,13,[8]],[2,17,[11]]],null,4],[[6,7,7],[[]],[[0,14,[8]]],null,4],[[6,7,4],[[]],[[0,15,[7]],[2,19,[10]]],null,2],[[6,7,5],[[]],[[0,16,[7]],[2,20,[11]]],null,4],[[6,7,7],[[]],[[0,17,[7]]],null,4],[[0,5,4],[[]],[[1,18,[6]],[2,22,[10]]],null,2],[[0,5,5],[[]],[[1,19,[6]],[2,23,[11]]],null,4],[[0,5,7],[[]],[[1,20,[6]]],null,4],[[0,3,4],[[]],[[1,21,[4]],[2,25,[12]]],null,1],[[0,3,5],[[]],[[1,22,[13]],[2,26,[11]]],null,2],[[0,3,7],[[]],[[1,23,[13]]],null,2]],
"halves":[[[1,2]],[[0,2]],[[0,1]],[],[[0,0]]],
"ends":[["panics",0,"panicked: not yet implemented\npanicked: called `Result::unwrap()` on an `Err` value: Any { .. }\n",[]]]
});
