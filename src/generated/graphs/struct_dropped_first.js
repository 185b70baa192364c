// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("struct_dropped_first", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts writer","a message","main sends \"started\"","\"started\"","main sends \"stopped\"","writer receives \"started\"","\"stopped\"","main drops the last sender: the channel is disconnected","the end of writer","writer prints “started”","started\n","writer receives \"stopped\"","writer prints “stopped”","stopped\n","writer finds that no sender is left","writer drops the last receiver","writer ends","main joins writer","main returns, and the program ends"],
"events":[[0,21,0,0,-1],[0,13,2,0,-1],[0,13,4,0,-1],[1,22,5,0,-1],[0,29,7,0,-1],[1,23,9,1,10],[1,22,11,0,-1],[1,23,12,1,13],[1,22,14,0,-1],[1,24,15,0,-1],[1,0,16,0,-1],[0,30,17,0,-1],[0,0,18,0,-1]],
"views":[[13,-1,0],[22,1,0],[22,-1,0],[29,-1,0],[30,8,0],[23,-1,0],[24,-1,0],[0,-1,0],[30,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[0,2],[[3]],[[0,2,[2]],[1,17,[3]]],null,0],[[3,2],[[3,6]],[[0,3,[4]],[1,13,[3]]],null,0],[[4,2],[[3,6]],[[1,4,[3]]],null,1],[[4,5],[[6]],[[1,5,[5]]],null,1],[[4,2],[[6]],[[1,6,[6]]],null,1],[[4,5],[[]],[[1,7,[7]]],null,1],[[4,2],[[]],[[1,8,[8]]],null,1],[[4,6],[[]],[[1,9,[9]]],null,1],[[4,7],[[]],[[1,10,[10]]],null,2],[[8,9],[[]],[[0,11,[11]]],null,2],[[7,9],[[]],[[0,12,[12]]],null,2],[[],[],[],0,3],[[3,5],[[6]],[[0,4,[4]],[1,14,[5]]],null,0],[[3,2],[[6]],[[0,5,[4]],[1,15,[6]]],null,0],[[3,5],[[]],[[0,6,[4]],[1,16,[7]]],null,0],[[3,1],[[]],[[0,7,[4]]],null,0],[[0,5],[[]],[[0,13,[2]],[1,18,[5]]],null,0],[[0,1],[[]],[[0,14,[2]]],null,0]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"started\nstopped\n",[]]]
});
