// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("paid_out_once", {
"threads":["main","account"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts account","a message","main sends message 1 into tx → rx","message 1","account receives message 1 from tx → rx","account sends message 1 into reply_tx → reply_rx","main receives message 1 from reply_tx → reply_rx","account drops the last sender of reply_tx → reply_rx: the channel is disconnected","main sends message 2 into tx → rx","message 2","main drops the last sender of tx → rx: the channel is disconnected","the end of account","account receives message 2 from tx → rx","account prints “paid out: 30”","paid out: 30\n","account finds that no sender of tx → rx is left","account drops the last receiver of tx → rx","account ends","main joins account","main drops the last receiver of reply_tx → reply_rx","main returns, and the program ends"],
"events":[[0,16,0,0,-1],[0,31,2,0,-1],[1,18,4,0,-1],[1,23,5,0,-1],[0,32,6,0,-1],[1,24,7,0,-1],[0,33,8,0,-1],[0,34,10,0,-1],[1,18,12,0,-1],[1,25,13,1,14],[1,18,15,0,-1],[1,27,16,0,-1],[1,0,17,0,-1],[0,35,18,0,-1],[0,36,19,0,-1],[0,0,20,0,-1]],
"views":[[31,-1,0],[18,1,0],[32,1,0],[18,-1,0],[23,-1,0],[32,-1,0],[24,-1,0],[33,-1,0],[34,-1,0],[35,11,0],[25,-1,0],[27,-1,0],[0,-1,0],[35,-1,0],[0,-1,1],[36,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[1,2,[2]]],null,0],[[2,4],[[],[]],[[1,3,[3]]],null,0],[[5,6],[[],[3]],[[0,4,[4]],[1,5,[5]]],null,0],[[7,6],[[],[]],[[0,6,[6]],[1,7,[5]]],null,0],[[5,1],[[],[3]],[[0,7,[4]]],null,1],[[8,6],[[9],[]],[[0,8,[7]],[1,9,[5]]],null,0],[[7,1],[[],[]],[[0,9,[6]]],null,1],[[9,6],[[9],[]],[[1,10,[5]]],null,2],[[8,3],[[9],[]],[[0,10,[7]],[1,11,[8]]],null,1],[[9,3],[[9],[]],[[1,12,[8]]],null,3],[[8,10],[[],[]],[[0,12,[7]],[1,13,[9]]],null,1],[[9,10],[[],[]],[[1,14,[9]]],null,3],[[8,1],[[],[]],[[0,14,[7]]],null,1],[[9,3],[[],[]],[[1,15,[10]]],null,3],[[9,11],[[],[]],[[1,16,[11]]],null,3],[[9,12],[[],[]],[[1,17,[12]]],null,4],[[13,14],[[],[]],[[0,18,[13]]],null,4],[[15,14],[[],[]],[[0,19,[14]]],null,4],[[12,14],[[],[]],[[0,20,[15]]],null,5],[[],[],[],0,6]],
"halves":[[[1,1],[1,1]],[[1,1],[0,1]],[[0,1],[1,1]],[[0,1],[0,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"paid out: 30\n",[]]]
});
