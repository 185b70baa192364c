// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("flag_never_seen", {
"threads":["main","worker"],
"timers":[0,0],
"channels":[["s → r",1]],
"words":["main starts worker","a message","worker reads the atomic","worker sends 1","1","main receives 1","main prints “first: Ok(1)”","first: Ok(1)\n","room","main changes the atomic","worker sends 4","the end of worker","4","worker drops the last sender: the channel is disconnected","worker ends","main joins worker","main prints “the worker has stopped”","the worker has stopped\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,13,0,0,-1],[1,15,2,0,-1],[1,16,3,0,-1],[0,21,5,0,-1],[0,21,6,1,7],[0,22,9,0,-1],[1,16,10,0,-1],[1,19,13,0,-1],[1,0,14,0,-1],[0,23,15,0,-1],[0,24,16,1,17],[0,25,18,0,-1],[0,0,19,0,-1]],
"views":[[21,1,0],[15,-1,0],[16,-1,0],[21,-1,0],[16,8,0],[22,-1,0],[23,11,0],[19,-1,0],[0,-1,0],[23,-1,0],[0,-1,1],[24,-1,0],[25,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[0,2],[[]],[[1,2,[2]]],null,0],[[3,1],[[4]],[[0,3,[3]],[1,4,[1]]],null,0],[[3,1],[[]],[[0,5,[4]],[1,6,[1]]],null,0],[[3,4],[[4]],[[0,6,[3]]],null,0],[[5,1],[[]],[[0,7,[5]],[1,8,[1]]],null,0],[[3,2],[[]],[[0,8,[4]],[1,9,[6]]],null,0],[[6,1],[[]],[[1,10,[1]]],null,0],[[5,2],[[]],[[0,11,[5]],[1,12,[6]]],null,0],[[3,1],[[12]],[[0,12,[4]],[1,13,[1]]],null,0],[[6,7],[[]],[[1,14,[7]]],null,0],[[6,2],[[]],[[1,15,[6]]],null,0],[[5,1],[[12]],[[0,15,[5]],[1,16,[1]]],null,0],[[3,4],[[12]],[[0,16,[4]]],null,0],[[6,8],[[]],[[1,17,[8]]],null,1],[[6,1],[[12]],[[1,18,[1]]],null,0],[[5,4],[[12]],[[0,19,[5]]],null,0],[[9,10],[[]],[[0,20,[9]]],null,1],[[6,7],[[12]],[[1,21,[7]]],null,0],[[6,4],[[12]],[],0,0],[[11,10],[[]],[[0,22,[10]]],null,1],[[6,8],[[12]],[[1,23,[8]]],null,1],[[12,10],[[]],[[0,24,[11]]],null,1],[[9,10],[[12]],[[0,25,[9]]],null,1],[[8,10],[[]],[[0,26,[12]]],null,2],[[11,10],[[12]],[[0,27,[10]]],null,1],[[],[],[],1,3],[[12,10],[[12]],[[0,28,[11]]],null,1],[[8,10],[[12]],[[0,26,[12]]],null,2]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["hangs",1,"first: Ok(1)\n(never ends)\n",["main hangs: it waits for the end of worker","worker hangs: the channel has no room, and only main could receive"]],["returns",2,"first: Ok(1)\nthe worker has stopped\n",[]]]
});
