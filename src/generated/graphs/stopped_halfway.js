// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stopped_halfway", {
"threads":["main","transfers"],
"timers":[0,0],
"channels":[["stop_s → stop_r",0]],
"words":["main starts transfers","main drops the last sender: the channel is disconnected","transfers finds no message","the end of transfers","transfers finds that no sender is left","transfers drops the last receiver","transfers drops the last receiver: the channel is disconnected","transfers ends","main drops the last sender","main joins transfers","main prints “30 + 0 = 30”","30 + 0 = 30\n","main returns, and the program ends","main prints “0 + 20 = 20”","0 + 20 = 20\n","main prints “0 + 50 = 50”","0 + 50 = 50\n"],
"events":[[0,10,0,0,-1],[0,22,1,0,-1],[1,8,2,0,-1],[1,8,4,0,-1],[1,20,5,0,-1],[1,20,6,0,-1],[1,0,7,0,-1],[0,22,8,0,-1],[0,23,9,0,-1],[0,24,10,1,11],[0,0,12,0,-1],[0,24,13,1,14],[0,24,15,1,16]],
"views":[[22,-1,0],[8,-1,0],[23,3,0],[20,-1,0],[0,-1,0],[23,-1,0],[0,-1,1],[24,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[1,3,[3]]],null,1],[[0,1],[[]],[[0,4,[1]],[1,5,[2]]],null,0],[[2,3],[[]],[[1,6,[4]]],null,1],[[2,1],[[]],[[1,7,[3]]],null,1],[[0,3],[[]],[[0,8,[1]],[1,9,[5]]],null,0],[[2,4],[[]],[[1,10,[6]]],null,2],[[2,3],[[]],[[1,11,[4]]],null,1],[[2,3],[[]],[[1,12,[4]]],null,1],[[0,4],[[]],[[0,12,[7]],[1,13,[6]]],null,3],[[5,6],[[]],[[0,14,[8]]],null,2],[[2,4],[[]],[[1,15,[6]]],null,2],[[2,4],[[]],[[1,16,[6]]],null,2],[[0,6],[[]],[[0,16,[7]]],null,3],[[7,6],[[]],[[0,17,[9]]],null,2],[[5,6],[[]],[[0,18,[8]]],null,2],[[5,6],[[]],[[0,19,[8]]],null,2],[[4,6],[[]],[[0,20,[10]]],null,2],[[7,6],[[]],[[0,21,[11]]],null,2],[[7,6],[[]],[[0,22,[12]]],null,2],[[],[],[],0,4],[[4,6],[[]],[[0,23,[10]]],null,2],[[4,6],[[]],[[0,24,[10]]],null,2],[[],[],[],1,4],[[],[],[],2,4]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[[1,0]],[]],
"ends":[["returns",2,"30 + 0 = 30\n",[]],["returns",1,"0 + 20 = 20\n",[]],["returns",3,"0 + 50 = 50\n",[]]]
});
