// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reader_gone", {
"threads":["main","publisher"],
"timers":[0,0],
"channels":[["log_s → log_r",null],["screen_s → screen_r",null]],
"words":["main drops the last receiver of screen_s → screen_r: the channel is disconnected","main starts publisher","a message","publisher finds that no receiver of screen_s → screen_r is left","publisher prints “panicked: called `Result::unwrap()` on an `Err` value: \"SendError(..)\"” to standard error","panicked: called `Result::unwrap()` on an `Err` value: \"SendError(..)\"\n","publisher drops the last sender of screen_s → screen_r","publisher drops the last sender of log_s → log_r: the channel is disconnected","main finds that no sender of log_s → log_r is left","publisher ends","main drops the last receiver of log_s → log_r","the end of publisher","main joins publisher","main prints “the publisher has panicked: true”","the publisher has panicked: true\n","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,12,1,0,-1],[1,15,3,0,-1],[1,15,4,2,5],[1,18,6,0,-1],[1,18,7,0,-1],[0,19,8,0,-1],[1,0,9,0,-1],[0,21,10,0,-1],[0,22,12,0,-1],[0,22,13,1,14],[0,0,15,0,-1]],
"views":[[10,-1,0],[19,2,0],[15,-1,0],[18,-1,0],[19,-1,0],[0,-1,0],[21,-1,0],[0,-1,1],[22,11,0],[22,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0,1]]],null,0],[[1,2],[[],[]],[[1,2,[2]]],null,1],[[1,2],[[],[]],[[1,3,[3]]],null,1],[[1,3],[[],[]],[[1,4,[4]]],null,1],[[1,3],[[],[]],[[1,5,[5]]],null,2],[[4,5],[[],[]],[[0,6,[6]],[1,7,[7]]],null,3],[[6,5],[[],[]],[[0,8,[8]],[1,9,[7]]],null,3],[[4,7],[[],[]],[[0,9,[6]]],null,3],[[8,5],[[],[]],[[1,10,[7]]],null,4],[[6,7],[[],[]],[[0,10,[8]]],null,3],[[9,7],[[],[]],[[0,11,[9]]],null,4],[[9,7],[[],[]],[[0,12,[10]]],null,4],[[5,7],[[],[]],[[0,13,[11]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[0,1],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"the publisher has panicked: true\npanicked: called `Result::unwrap()` on an `Err` value: \"SendError(..)\"\n",[]]]
});
