// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("half_a_report", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","main waits for a message","thread sends 12","a message","12","thread sends 15","main receives 12","15","thread prints “panicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }” to standard error","panicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }\n","thread drops the last sender: the channel is disconnected","main receives 15","thread ends","main finds that no sender is left","main prints “all readings: [12, 15]”","all readings: [12, 15]\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,16,1,0,-1],[1,12,2,0,-1],[1,12,5,0,-1],[0,16,6,0,-1],[1,11,8,2,9],[1,14,10,0,-1],[0,16,11,0,-1],[1,0,12,0,-1],[0,16,13,0,-1],[0,17,14,1,15],[0,18,16,0,-1],[0,0,17,0,-1]],
"views":[[14,-1,0],[12,-1,0],[16,3,0],[16,-1,0],[11,-1,0],[0,-1,0],[0,-1,1],[17,-1,0],[18,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[1,3,[2]]],null,0],[[0,1],[[4]],[[0,3,[]],[1,4,[3]]],null,0],[[3,1],[[4]],[[0,5,[4]],[1,6,[3]]],null,0],[[0,4],[[4,7]],[[0,6,[]],[1,7,[5]]],null,0],[[2,1],[[]],[[1,8,[3]]],null,0],[[3,4],[[4,7]],[[0,8,[4]],[1,9,[5]]],null,0],[[0,0],[[4,7]],[[0,9,[]],[1,10,[6]]],null,0],[[3,4],[[7]],[[0,11,[7]],[1,12,[5]]],null,0],[[3,0],[[4,7]],[[0,12,[4]],[1,13,[6]]],null,0],[[0,5],[[4,7]],[[0,13,[]],[1,14,[8]]],null,1],[[2,4],[[]],[[1,15,[5]]],null,0],[[3,0],[[7]],[[0,15,[7]],[1,16,[6]]],null,0],[[3,5],[[4,7]],[[0,16,[4]],[1,17,[8]]],null,1],[[0,6],[[4,7]],[[0,17,[]]],null,1],[[2,0],[[]],[[1,18,[6]]],null,0],[[3,5],[[7]],[[0,18,[7]],[1,19,[8]]],null,1],[[3,6],[[4,7]],[[0,19,[4]]],null,1],[[3,5],[[]],[[0,20,[9]],[1,21,[8]]],null,1],[[3,6],[[7]],[[0,21,[7]]],null,1],[[7,5],[[]],[[0,22,[10]],[1,23,[8]]],null,1],[[3,6],[[]],[[0,23,[9]]],null,1],[[8,5],[[]],[[0,24,[11]],[1,25,[8]]],null,1],[[7,6],[[]],[[0,25,[10]]],null,1],[[5,5],[[]],[[0,26,[12]],[1,27,[8]]],null,2],[[8,6],[[]],[[0,27,[11]]],null,1],[[],[],[],0,3],[[5,6],[[]],[[0,26,[12]]],null,2]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"all readings: [12, 15]\npanicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }\n",[]]]
});
