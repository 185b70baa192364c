// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sending_then_received", {
"threads":["main","camera"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts camera","a message","camera prints “sending”","sending\n","camera sends \"photo.jpg\"","\"photo.jpg\"","main receives \"photo.jpg\"","camera drops the last sender: the channel is disconnected","camera ends","main prints “received photo.jpg”","received photo.jpg\n","main joins camera","main drops the last receiver","main returns, and the program ends","the end of camera"],
"events":[[0,9,0,0,-1],[1,10,2,1,3],[1,11,4,0,-1],[0,14,6,0,-1],[1,12,7,0,-1],[1,0,8,0,-1],[0,15,9,1,10],[0,16,11,0,-1],[0,17,12,0,-1],[0,0,13,0,-1]],
"views":[[14,1,0],[10,-1,0],[11,-1,0],[14,-1,0],[12,-1,0],[0,-1,0],[0,-1,1],[15,-1,0],[16,-1,0],[17,-1,0],[16,14,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[0,2],[[]],[[1,2,[2]]],null,0],[[3,4],[[5]],[[0,12,[3]],[1,3,[4]]],null,0],[[3,5],[[5]],[[0,10,[3]],[1,4,[5]]],null,1],[[3,6],[[5]],[[0,5,[3]]],null,1],[[7,6],[[]],[[0,6,[6]]],null,1],[[8,6],[[]],[[0,7,[7]]],null,1],[[9,6],[[]],[[0,8,[8]]],null,1],[[5,6],[[]],[[0,9,[9]]],null,2],[[],[],[],0,3],[[7,5],[[]],[[0,11,[6]],[1,5,[5]]],null,1],[[10,5],[[]],[[1,6,[5]]],null,1],[[7,4],[[]],[[0,13,[6]],[1,10,[4]]],null,0],[[10,4],[[]],[[1,11,[4]]],null,0]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"sending\nreceived photo.jpg\n",[]]]
});
