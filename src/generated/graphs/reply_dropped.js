// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_dropped", {
"threads":["main","counter"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts counter","a message","main sends message 1 into tx → rx","message 1","counter receives message 1 from tx → rx","counter drops the last sender of reply_tx → reply_rx: the channel is disconnected","main finds that no sender of reply_tx → reply_rx is left","main prints “total: Err(RecvError)”","total: Err(RecvError)\n","main sends message 2 into tx → rx","message 2","main drops the last sender of tx → rx: the channel is disconnected","counter receives message 2 from tx → rx","the end of counter","counter finds that no sender of tx → rx is left","counter drops the last receiver of tx → rx","counter ends","main joins counter","main drops the last receiver of reply_tx → reply_rx","main returns, and the program ends"],
"events":[[0,14,0,0,-1],[0,26,2,0,-1],[1,16,4,0,-1],[1,22,5,0,-1],[0,27,6,0,-1],[0,27,7,1,8],[0,29,9,0,-1],[0,30,11,0,-1],[1,16,12,0,-1],[1,16,14,0,-1],[1,22,15,0,-1],[1,0,16,0,-1],[0,31,17,0,-1],[0,32,18,0,-1],[0,0,19,0,-1]],
"views":[[26,-1,0],[16,1,0],[27,1,0],[16,-1,0],[22,-1,0],[27,-1,0],[29,-1,0],[30,-1,0],[31,13,0],[0,-1,0],[31,-1,0],[0,-1,1],[32,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[1,2,[2]]],null,0],[[2,4],[[],[]],[[1,3,[3]]],null,0],[[5,1],[[],[]],[[0,4,[4]]],null,1],[[5,1],[[],[]],[[0,5,[5]]],null,1],[[6,1],[[],[]],[[0,6,[6]]],null,1],[[7,3],[[10],[]],[[0,7,[7]],[1,8,[8]]],null,1],[[8,3],[[10],[]],[[1,9,[8]]],null,2],[[7,1],[[],[]],[[0,9,[7]]],null,1],[[8,3],[[],[]],[[1,10,[9]]],null,2],[[8,4],[[],[]],[[1,11,[10]]],null,2],[[8,9],[[],[]],[[1,12,[11]]],null,3],[[10,11],[[],[]],[[0,13,[12]]],null,3],[[12,11],[[],[]],[[0,14,[13]]],null,3],[[9,11],[[],[]],[[0,15,[14]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,1],[0,1]],[[0,1],[0,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"total: Err(RecvError)\n",[]]]
});
