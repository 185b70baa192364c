// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("newest_only", {
"threads":["main","writer","reader"],
"timers":[0,0,0],
"channels":[["s → r",1]],
"words":["main starts writer","main starts reader","the end of writer","a message","writer prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","writer drops the last sender: the channel is disconnected","writer drops a receiver; 1 is left","reader finds that no sender is left","writer ends","reader drops a receiver; 1 is left","main joins writer","reader drops the last receiver","writer drops the last receiver","reader ends","main prints “panicked: called `Result::unwrap()` on an `Err` value: Any { .. }” to standard error","panicked: called `Result::unwrap()` on an `Err` value: Any { .. }\n","main panics, and the program ends"],
"events":[[0,24,0,0,-1],[0,25,1,0,-1],[1,16,4,2,5],[1,24,6,0,-1],[1,24,7,0,-1],[2,25,8,0,-1],[1,0,9,0,-1],[2,25,10,0,-1],[0,26,11,0,-1],[2,25,12,0,-1],[1,24,13,0,-1],[2,0,14,0,-1],[0,26,15,2,16],[0,0,17,0,-1]],
"views":[[26,2,0],[16,-1,0],[25,3,0],[24,-1,0],[25,-1,0],[0,-1,0],[26,-1,0],[0,-1,1],[28,-1,0]],
"start":[0,1],
"states":[[[0,1,2],[[]],[[1,1,[2]]],null,0],[[0,3,2],[[]],[[1,2,[3]]],null,0],[[0,3,4],[[]],[[1,3,[4]],[2,4,[5]]],null,1],[[0,5,4],[[]],[[1,5,[6]],[2,6,[5]]],null,2],[[0,3,4],[[]],[[1,6,[4]],[2,7,[7]]],null,1],[[6,7,4],[[]],[[0,8,[8]],[2,9,[5]]],null,2],[[0,5,4],[[]],[[1,9,[6]],[2,10,[9]]],null,2],[[0,3,5],[[]],[[1,10,[10]],[2,11,[11]]],null,2],[[6,7,4],[[]],[[0,12,[12]],[2,13,[5]]],null,2],[[6,7,4],[[]],[[0,13,[8]],[2,14,[9]]],null,2],[[0,5,5],[[]],[[1,14,[6]],[2,15,[11]]],null,3],[[0,3,7],[[]],[[1,15,[10]]],null,2],[[8,7,4],[[]],[[0,16,[]],[2,17,[5]]],null,2],[[6,7,4],[[]],[[0,17,[12]],[2,18,[9]]],null,2],[[6,7,5],[[]],[[0,18,[8]],[2,19,[11]]],null,3],[[0,5,7],[[]],[[1,19,[6]]],null,3],[[5,7,4],[[]],[[0,20,[13]],[2,21,[5]]],null,2],[[8,7,4],[[]],[[0,21,[]],[2,22,[9]]],null,2],[[6,7,5],[[]],[[0,22,[12]],[2,23,[11]]],null,3],[[6,7,7],[[]],[[0,23,[8]]],null,3],[[],[],[],0,4],[[5,7,4],[[]],[[0,20,[13]],[2,24,[9]]],null,2],[[8,7,5],[[]],[[0,24,[]],[2,25,[11]]],null,3],[[6,7,7],[[]],[[0,25,[12]]],null,3],[[5,7,5],[[]],[[0,20,[13]],[2,26,[11]]],null,3],[[8,7,7],[[]],[[0,26,[]]],null,3],[[5,7,7],[[]],[[0,20,[13]]],null,3]],
"halves":[[[1,2]],[[0,2]],[[0,1]],[[0,0]],[]],
"ends":[["panics",0,"panicked: not yet implemented\npanicked: called `Result::unwrap()` on an `Err` value: Any { .. }\n",[]]]
});
