// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("queue_as_a_signal", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",2]],
"words":["main counts 0","main prints “idle”","idle\n","main sends \"resize\"","\"resize\"","main counts 1","main prints “busy”","busy\n","main sends \"crop\"","\"crop\"","main counts 2","main prints “full”","full\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,16,1,1,2],[0,17,3,0,-1],[0,7,5,0,-1],[0,18,6,1,7],[0,19,8,0,-1],[0,7,10,0,-1],[0,20,11,1,12],[0,21,13,0,-1],[0,21,14,0,-1],[0,0,15,0,-1]],
"views":[[7,-1,0],[16,-1,0],[17,-1,0],[18,-1,0],[19,-1,0],[20,-1,0],[21,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,0],[[0],[[4]],[[0,4,[3]]],null,0],[[3],[[4]],[[0,5,[4]]],null,0],[[4],[[4]],[[0,6,[5]]],null,0],[[0],[[4,9]],[[0,7,[6]]],null,0],[[5],[[4,9]],[[0,8,[7]]],null,0],[[6],[[4,9]],[[0,9,[8]]],null,0],[[6],[[4,9]],[[0,10,[9]]],null,1],[[7],[[4,9]],[[0,11,[10]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"idle\nbusy\nfull\n",[]]]
});
