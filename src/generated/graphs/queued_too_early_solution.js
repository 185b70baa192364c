// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("queued_too_early_solution", {
"threads":["main","worker"],
"timers":[0,0],
"channels":[["tx → rx",2]],
"words":["main starts worker","a message","main sends 1","1","main sends 2","worker receives 1","room","2","main sends 3","worker receives 2","3","main drops the last sender: the channel is disconnected","the end of worker","worker receives 3","worker finds that no sender is left","worker drops the last receiver","worker ends","main joins worker","main prints “sum: 6”","sum: 6\n","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,10,2,0,-1],[0,10,4,0,-1],[1,8,5,0,-1],[0,10,8,0,-1],[1,8,9,0,-1],[0,12,11,0,-1],[1,8,13,0,-1],[1,8,14,0,-1],[1,8,15,0,-1],[1,0,16,0,-1],[0,13,17,0,-1],[0,13,18,1,19],[0,0,20,0,-1]],
"views":[[10,-1,0],[8,1,0],[8,-1,0],[10,6,0],[12,-1,0],[13,12,0],[0,-1,0],[13,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[0,2],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[3,2],[[3,7]],[[1,4,[3]]],null,0],[[0,1],[[]],[[0,4,[2]]],null,0],[[0,2],[[7]],[[0,5,[4]],[1,6,[5]]],null,0],[[4,2],[[7,10]],[[0,7,[6]],[1,8,[5]]],null,0],[[0,1],[[]],[[0,8,[4]]],null,0],[[5,2],[[7,10]],[[1,9,[5]]],null,1],[[4,2],[[10]],[[0,9,[6]],[1,10,[7]]],null,0],[[5,2],[[10]],[[1,11,[7]]],null,1],[[4,1],[[]],[[0,11,[6]]],null,0],[[5,2],[[]],[[1,12,[8]]],null,1],[[5,2],[[]],[[1,13,[9]]],null,1],[[5,6],[[]],[[1,14,[10]]],null,2],[[7,8],[[]],[[0,15,[11]]],null,2],[[7,8],[[]],[[0,16,[12]]],null,2],[[6,8],[[]],[[0,17,[13]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"sum: 6\n",[]]]
});
