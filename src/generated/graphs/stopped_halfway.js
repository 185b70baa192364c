// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stopped_halfway", {
"threads":["main","transfers"],
"timers":[0,0],
"channels":[["stop_s → stop_r",0]],
"words":["main starts transfers","main drops the last sender: the channel is disconnected","transfers finds no message","the end of transfers","transfers finds that no sender is left","transfers drops the last receiver","transfers ends","main joins transfers","main prints “30 + 0 = 30”","30 + 0 = 30\n","main returns, and the program ends","transfers drops the last receiver: the channel is disconnected","main drops the last sender","main prints “0 + 50 = 50”","0 + 50 = 50\n","main prints “0 + 20 = 20”","0 + 20 = 20\n"],
"events":[[0,10,0,0,-1],[0,22,1,0,-1],[1,8,2,0,-1],[1,8,4,0,-1],[1,20,5,0,-1],[1,0,6,0,-1],[0,23,7,0,-1],[0,24,8,1,9],[0,0,10,0,-1],[1,20,11,0,-1],[0,22,12,0,-1],[0,24,13,1,14],[0,24,15,1,16]],
"views":[[22,-1,0],[8,-1,0],[23,3,0],[20,-1,0],[0,-1,0],[23,-1,0],[0,-1,1],[24,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,8,[2]]],null,0],[[2,1],[[]],[[1,2,[3]]],null,1],[[2,3],[[]],[[1,3,[4]]],null,1],[[2,4],[[]],[[1,4,[5]]],null,2],[[5,6],[[]],[[0,5,[6]]],null,2],[[7,6],[[]],[[0,6,[7]]],null,2],[[4,6],[[]],[[0,7,[8]]],null,2],[[],[],[],0,3],[[0,1],[[]],[[0,18,[1]],[1,9,[2]]],null,0],[[0,3],[[]],[[0,17,[1]],[1,10,[9]]],null,0],[[0,4],[[]],[[0,16,[10]],[1,11,[5]]],null,4],[[0,6],[[]],[[0,12,[10]]],null,4],[[5,6],[[]],[[0,13,[6]]],null,2],[[7,6],[[]],[[0,14,[11]]],null,2],[[4,6],[[]],[[0,15,[8]]],null,2],[[],[],[],1,3],[[2,4],[[]],[[1,12,[5]]],null,2],[[2,3],[[]],[[1,16,[4]]],null,1],[[2,1],[[]],[[1,19,[3]]],null,1],[[2,3],[[]],[[1,20,[4]]],null,1],[[2,4],[[]],[[1,21,[5]]],null,2],[[5,6],[[]],[[0,22,[6]]],null,2],[[7,6],[[]],[[0,23,[12]]],null,2],[[4,6],[[]],[[0,24,[8]]],null,2],[[],[],[],2,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[],[[1,0]]],
"ends":[["returns",2,"30 + 0 = 30\n",[]],["returns",3,"0 + 50 = 50\n",[]],["returns",1,"0 + 20 = 20\n",[]]]
});
