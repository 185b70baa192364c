// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("errors_in_tests", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",1]],
"words":["main sends \"resize\"","\"resize\"","main finds no room","main drops the last receiver: the channel is disconnected","main finds that no receiver is left","main prints “as expected”","as expected\n","main drops the last sender","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,8,2,0,-1],[0,10,3,0,-1],[0,11,4,0,-1],[0,12,5,1,6],[0,13,7,0,-1],[0,0,8,0,-1]],
"views":[[7,-1,0],[8,-1,0],[10,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1]],[[0,3,[2]]],null,0],[[3],[[]],[[0,4,[3]]],null,1],[[4],[[]],[[0,5,[4]]],null,1],[[5],[[]],[[0,6,[5]]],null,1],[[6],[[]],[[0,7,[6]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"as expected\n",[]]]
});
