// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("half_a_report_noticed", {
"threads":["main","sensor"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts sensor","a message","sensor sends 12","12","main receives 12","sensor sends 15","15","sensor prints “panicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }” to standard error","panicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }\n","main receives 15","sensor drops the last sender: the channel is disconnected","sensor ends","main finds that no sender is left","the end of sensor","main joins sensor","main prints “the sensor failed after [12, 15]”","the sensor failed after [12, 15]\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,12,2,0,-1],[0,16,4,0,-1],[1,12,5,0,-1],[1,11,7,2,8],[0,16,9,0,-1],[1,14,10,0,-1],[1,0,11,0,-1],[0,16,12,0,-1],[0,17,14,0,-1],[0,19,15,1,16],[0,21,17,0,-1],[0,0,18,0,-1]],
"views":[[16,1,0],[12,-1,0],[16,-1,0],[11,-1,0],[14,-1,0],[0,-1,0],[0,-1,1],[17,13,0],[17,-1,0],[19,-1,0],[21,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[0,1],[[]],[[1,4,[3]]],null,0],[[2,3],[[3,6]],[[0,4,[2]],[1,5,[4]]],null,0],[[2,3],[[6]],[[0,6,[5]],[1,7,[4]]],null,0],[[2,4],[[3,6]],[[0,7,[2]],[1,8,[6]]],null,0],[[0,3],[[]],[[1,9,[4]]],null,0],[[2,4],[[6]],[[0,9,[5]],[1,10,[6]]],null,0],[[2,5],[[3,6]],[[0,10,[2]],[1,11,[7]]],null,1],[[0,4],[[]],[[1,12,[6]]],null,0],[[2,5],[[6]],[[0,12,[5]],[1,13,[7]]],null,1],[[2,6],[[3,6]],[[0,13,[2]]],null,1],[[2,5],[[]],[[0,14,[8]],[1,15,[7]]],null,1],[[2,6],[[6]],[[0,15,[5]]],null,1],[[7,5],[[]],[[1,16,[7]]],null,1],[[2,6],[[]],[[0,16,[8]]],null,1],[[8,6],[[]],[[0,17,[9]]],null,1],[[9,6],[[]],[[0,18,[10]]],null,1],[[10,6],[[]],[[0,19,[11]]],null,1],[[5,6],[[]],[[0,20,[12]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"the sensor failed after [12, 15]\npanicked: called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }\n",[]]]
});
