// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("struct_dropped_first", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts writer","a message","main sends \"started\"","\"started\"","main sends \"stopped\"","writer receives \"started\"","\"stopped\"","main drops the last sender: the channel is disconnected","writer prints “started”","started\n","the end of writer","writer receives \"stopped\"","writer prints “stopped”","stopped\n","writer finds that no sender is left","writer drops the last receiver","writer ends","main joins writer","main returns, and the program ends"],
"events":[[0,21,0,0,-1],[0,13,2,0,-1],[0,13,4,0,-1],[1,22,5,0,-1],[0,29,7,0,-1],[1,23,8,1,9],[1,22,11,0,-1],[1,23,12,1,13],[1,22,14,0,-1],[1,24,15,0,-1],[1,0,16,0,-1],[0,30,17,0,-1],[0,0,18,0,-1]],
"views":[[13,-1,0],[22,1,0],[22,-1,0],[29,-1,0],[23,-1,0],[30,10,0],[24,-1,0],[0,-1,0],[30,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[0,2],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[3,2],[[3,6]],[[0,4,[4]],[1,5,[3]]],null,0],[[0,4],[[]],[[0,5,[2]],[1,6,[5]]],null,0],[[5,2],[[3,6]],[[1,7,[3]]],null,1],[[3,4],[[6]],[[0,7,[4]],[1,8,[5]]],null,0],[[0,1],[[]],[[0,8,[2]]],null,0],[[5,4],[[6]],[[1,9,[5]]],null,1],[[3,2],[[6]],[[0,9,[4]],[1,10,[6]]],null,0],[[5,2],[[6]],[[1,11,[6]]],null,1],[[3,4],[[]],[[0,11,[4]],[1,12,[7]]],null,0],[[5,4],[[]],[[1,13,[7]]],null,1],[[3,1],[[]],[[0,13,[4]]],null,0],[[5,2],[[]],[[1,14,[8]]],null,1],[[5,6],[[]],[[1,15,[9]]],null,1],[[5,7],[[]],[[1,16,[10]]],null,2],[[8,9],[[]],[[0,17,[11]]],null,2],[[7,9],[[]],[[0,18,[12]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"started\nstopped\n",[]]]
});
