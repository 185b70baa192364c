// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stop_beside_send", {
"threads":["main","worker"],
"timers":[0,0],
"channels":[["stop_s → stop_r",0],["s → r",1]],
"words":["main starts worker","a message","worker sends 1 into s → r","1","main receives 1 from s → r","worker waits for s → r or stop_s → stop_r","main prints “first: Ok(1)”","first: Ok(1)\n","worker sends 4 into s → r","s → r or stop_s → stop_r","main drops the last sender of stop_s → stop_r: the channel is disconnected","4","the end of worker","worker finds that no sender of stop_s → stop_r is left","worker drops the last sender of s → r: the channel is disconnected","worker drops the last receiver of stop_s → stop_r","worker ends","main joins worker","main prints “the worker has stopped”","the worker has stopped\n","main drops the last receiver of s → r","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[1,13,2,0,-1],[0,21,4,0,-1],[1,13,5,0,-1],[0,21,6,1,7],[1,13,8,0,-1],[0,22,10,0,-1],[1,13,13,0,-1],[1,19,14,0,-1],[1,19,15,0,-1],[1,0,16,0,-1],[0,23,17,0,-1],[0,24,18,1,19],[0,25,20,0,-1],[0,0,21,0,-1]],
"views":[[21,1,0],[13,-1,0],[21,-1,0],[13,9,0],[22,-1,0],[23,12,0],[19,-1,0],[0,-1,0],[23,-1,0],[0,-1,1],[24,-1,0],[25,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[1,1,[1]]],null,0],[[2,1],[[],[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[2,1],[[],[]],[[0,4,[4]],[1,5,[5]]],null,0],[[2,3],[[],[3]],[[0,2,[2]]],null,0],[[4,1],[[],[]],[[0,6,[6]],[1,7,[5]]],null,0],[[2,1],[[],[11]],[[0,7,[4]],[1,8,[3]]],null,0],[[5,1],[[],[]],[[1,9,[5]],[1,10,[7]]],null,1],[[4,1],[[],[11]],[[0,9,[6]],[1,11,[3]]],null,0],[[2,3],[[],[11]],[[0,11,[4]]],null,0],[[5,1],[[],[11]],[[1,12,[7]]],null,1],[[5,6],[[],[]],[[1,13,[8]]],null,1],[[4,3],[[],[11]],[[0,9,[6]]],null,0],[[5,6],[[],[11]],[[1,14,[8]]],null,1],[[5,6],[[],[]],[[1,15,[9]]],null,2],[[5,6],[[],[11]],[[1,16,[9]]],null,2],[[5,7],[[],[]],[[1,17,[10]]],null,3],[[5,7],[[],[11]],[[1,18,[10]]],null,3],[[8,9],[[],[]],[[0,19,[11]]],null,3],[[8,9],[[],[11]],[[0,20,[11]]],null,3],[[10,9],[[],[]],[[0,21,[12]]],null,3],[[10,9],[[],[11]],[[0,22,[12]]],null,3],[[11,9],[[],[]],[[0,23,[13]]],null,3],[[11,9],[[],[11]],[[0,24,[13]]],null,3],[[7,9],[[],[]],[[0,25,[14]]],null,4],[[7,9],[[],[11]],[[0,25,[14]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,1],[0,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"first: Ok(1)\nthe worker has stopped\n",[]]]
});
