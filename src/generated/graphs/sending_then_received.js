// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sending_then_received", {
"threads":["main","camera"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts camera","a message","camera prints “sending”","sending\n","camera sends \"photo.jpg\"","\"photo.jpg\"","main receives \"photo.jpg\"","camera drops the last sender: the channel is disconnected","main prints “received photo.jpg”","received photo.jpg\n","camera ends","the end of camera","main joins camera","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,10,2,1,3],[1,11,4,0,-1],[0,14,6,0,-1],[1,12,7,0,-1],[0,15,8,1,9],[1,0,10,0,-1],[0,16,12,0,-1],[0,17,13,0,-1],[0,0,14,0,-1]],
"views":[[14,1,0],[10,-1,0],[11,-1,0],[14,-1,0],[12,-1,0],[15,-1,0],[0,-1,0],[16,11,0],[0,-1,1],[16,-1,0],[17,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[0,2],[[]],[[1,2,[2]]],null,0],[[3,4],[[5]],[[0,3,[3]],[1,4,[4]]],null,0],[[5,4],[[]],[[0,5,[5]],[1,6,[4]]],null,0],[[3,6],[[5]],[[0,6,[3]],[1,7,[6]]],null,1],[[7,4],[[]],[[1,8,[4]]],null,0],[[5,6],[[]],[[0,8,[5]],[1,9,[6]]],null,1],[[3,8],[[5]],[[0,9,[3]]],null,1],[[7,6],[[]],[[1,10,[6]]],null,1],[[5,8],[[]],[[0,10,[5]]],null,1],[[9,8],[[]],[[0,11,[7]]],null,1],[[10,8],[[]],[[0,12,[8]]],null,1],[[6,8],[[]],[[0,13,[9]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"sending\nreceived photo.jpg\n",[]]]
});
