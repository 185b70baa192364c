// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("received_before_sent", {
"threads":["main","camera"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts camera","a message","camera sends \"photo.jpg\"","\"photo.jpg\"","main receives \"photo.jpg\"","camera prints “sent”","sent\n","main prints “received photo.jpg”","received photo.jpg\n","camera drops the last sender: the channel is disconnected","the end of camera","camera ends","main joins camera","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,10,2,0,-1],[0,14,4,0,-1],[1,11,5,1,6],[0,15,7,1,8],[1,12,9,0,-1],[1,0,11,0,-1],[0,16,12,0,-1],[0,17,13,0,-1],[0,0,14,0,-1]],
"views":[[14,1,0],[10,-1,0],[14,-1,0],[11,-1,0],[15,-1,0],[12,-1,0],[16,10,0],[0,-1,0],[0,-1,1],[16,-1,0],[17,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,5],[[3]],[[0,5,[2]],[1,6,[5]]],null,0],[[6,3],[[]],[[1,7,[3]]],null,0],[[4,5],[[]],[[0,8,[4]],[1,9,[5]]],null,0],[[2,7],[[3]],[[0,9,[2]],[1,10,[6]]],null,1],[[6,5],[[]],[[1,11,[5]]],null,0],[[6,5],[[]],[[1,12,[5]]],null,0],[[4,7],[[]],[[0,12,[4]],[1,13,[6]]],null,1],[[2,8],[[3]],[[0,13,[2]]],null,1],[[6,7],[[]],[[1,14,[6]]],null,1],[[6,7],[[]],[[1,15,[6]]],null,1],[[4,8],[[]],[[0,15,[4]]],null,1],[[9,8],[[]],[[0,16,[7]]],null,1],[[9,8],[[]],[[0,17,[7]]],null,1],[[10,8],[[]],[[0,18,[8]]],null,1],[[10,8],[[]],[[0,19,[8]]],null,1],[[7,8],[[]],[[0,20,[9]]],null,2],[[7,8],[[]],[[0,21,[9]]],null,2],[[],[],[],0,3],[[],[],[],1,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",2,"received photo.jpg\nsent\n",[]],["returns",1,"sent\nreceived photo.jpg\n",[]]]
});
