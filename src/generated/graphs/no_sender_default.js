// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("no_sender_default", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["s → r",null]],
"words":["main starts server","the end of server","server drops the last sender: the channel is disconnected","server ends","main joins server","main finds that no sender is left","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,10,2,0,-1],[1,0,3,0,-1],[0,12,4,0,-1],[0,14,5,0,-1],[0,15,6,1,7],[0,18,8,0,-1],[0,0,9,0,-1]],
"views":[[12,1,0],[10,-1,0],[0,-1,0],[12,-1,0],[0,-1,1],[14,-1,0],[15,-1,0],[18,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[0,2],[[]],[[1,2,[2]]],null,1],[[3,4],[[]],[[0,3,[3]]],null,1],[[5,4],[[]],[[0,4,[4]]],null,1],[[6,4],[[]],[[0,5,[5]]],null,1],[[7,4],[[]],[[0,6,[6]]],null,1],[[2,4],[[]],[[0,7,[7]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"Err(RecvError)\n",[]]]
});
