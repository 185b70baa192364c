// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("no_message", {
"threads":["main","search"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts search","a message","search drops the last sender: the channel is disconnected","main finds that no sender is left","search ends","main prints “Err(RecvError)”","Err(RecvError)\n","the end of search","main joins search","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,15,2,0,-1],[0,17,3,0,-1],[1,0,4,0,-1],[0,17,5,1,6],[0,18,8,0,-1],[0,19,9,0,-1],[0,0,10,0,-1]],
"views":[[17,1,0],[15,-1,0],[17,-1,0],[0,-1,0],[0,-1,1],[18,7,0],[18,-1,0],[19,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[]],[[0,2,[2]],[1,3,[3]]],null,1],[[2,3],[[]],[[0,4,[4]],[1,5,[3]]],null,1],[[2,4],[[]],[[0,5,[2]]],null,1],[[5,3],[[]],[[1,6,[3]]],null,1],[[2,4],[[]],[[0,6,[4]]],null,1],[[6,4],[[]],[[0,7,[5]]],null,1],[[7,4],[[]],[[0,8,[6]]],null,1],[[3,4],[[]],[[0,9,[7]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"Err(RecvError)\n",[]]]
});
