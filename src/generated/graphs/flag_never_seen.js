// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("flag_never_seen", {
"threads":["main","worker"],
"timers":[0,0],
"channels":[["s → r",1]],
"words":["main starts worker","a message","worker reads the atomic","worker sends 1","1","main receives 1","room","main prints “first: Ok(1)”","first: Ok(1)\n","worker sends 4","main changes the atomic","the end of worker","4","worker drops the last sender: the channel is disconnected","worker ends","main joins worker","main prints “the worker has stopped”","the worker has stopped\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,13,0,0,-1],[1,15,2,0,-1],[1,16,3,0,-1],[0,21,5,0,-1],[0,21,7,1,8],[1,16,9,0,-1],[0,22,10,0,-1],[1,19,13,0,-1],[1,0,14,0,-1],[0,23,15,0,-1],[0,24,16,1,17],[0,25,18,0,-1],[0,0,19,0,-1]],
"views":[[21,1,0],[15,-1,0],[16,-1,0],[21,-1,0],[16,6,0],[22,-1,0],[23,11,0],[19,-1,0],[0,-1,0],[23,-1,0],[0,-1,1],[24,-1,0],[25,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[0,2],[[]],[[1,2,[2]]],null,0],[[3,1],[[4]],[[0,20,[3]],[1,3,[1]]],null,0],[[3,4],[[4]],[[0,4,[3]]],null,0],[[3,2],[[]],[[0,5,[4]],[1,18,[5]]],null,0],[[5,2],[[]],[[0,6,[6]],[1,15,[5]]],null,0],[[6,2],[[]],[[1,7,[5]]],null,0],[[6,1],[[12]],[[1,8,[1]]],null,0],[[6,7],[[12]],[[1,9,[7]]],null,0],[[6,8],[[12]],[[1,10,[8]]],null,1],[[9,10],[[12]],[[0,11,[9]]],null,1],[[11,10],[[12]],[[0,12,[10]]],null,1],[[12,10],[[12]],[[0,13,[11]]],null,1],[[8,10],[[12]],[[0,14,[12]]],null,2],[[],[],[],0,3],[[5,1],[[12]],[[0,7,[6]],[1,16,[1]]],null,0],[[5,4],[[12]],[[0,17,[6]]],null,0],[[6,4],[[12]],[],1,0],[[3,1],[[12]],[[0,15,[4]],[1,19,[1]]],null,0],[[3,4],[[12]],[[0,16,[4]]],null,0],[[3,1],[[]],[[0,21,[4]],[1,4,[1]]],null,0],[[5,1],[[]],[[0,22,[6]],[1,5,[1]]],null,0],[[6,1],[[]],[[1,23,[1]]],null,0],[[6,7],[[]],[[1,24,[7]]],null,0],[[6,8],[[]],[[1,25,[8]]],null,1],[[9,10],[[]],[[0,26,[9]]],null,1],[[11,10],[[]],[[0,27,[10]]],null,1],[[12,10],[[]],[[0,28,[11]]],null,1],[[8,10],[[]],[[0,14,[12]]],null,2]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",2,"first: Ok(1)\nthe worker has stopped\n",[]],["hangs",1,"first: Ok(1)\n(never ends)\n",["main hangs: it waits for the end of worker","worker hangs: the channel has no room, and only main could receive"]]]
});
