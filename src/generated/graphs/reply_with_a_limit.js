// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_with_a_limit", {
"threads":["main","connection"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts connection","a message","main sends message 1 into tx → rx","message 1","main sends message 2 into tx → rx","connection receives message 1 from tx → rx","message 2","main gives up: the time is over","main prints “price of tea: Err(Timeout)”","price of tea: Err(Timeout)\n","connection receives message 2 from tx → rx","main drops the last sender of tx → rx: the channel is disconnected","the end of connection","connection finds that no sender of tx → rx is left","connection drops the last receiver of tx → rx","connection drops the last sender of reply_tx → reply_rx: the channel is disconnected","connection ends","main joins connection","main drops the last receiver of reply_tx → reply_rx","main returns, and the program ends"],
"events":[[0,16,0,0,-1],[0,32,2,0,-1],[0,34,4,0,-1],[1,18,5,0,-1],[0,35,7,0,-1],[0,36,8,1,9],[1,18,10,0,-1],[0,38,11,0,-1],[1,18,13,0,-1],[1,28,14,0,-1],[1,29,15,0,-1],[1,0,16,0,-1],[0,39,17,0,-1],[0,40,18,0,-1],[0,0,19,0,-1]],
"views":[[32,-1,0],[18,1,0],[34,-1,0],[18,-1,0],[35,-1,0],[36,-1,0],[38,-1,0],[39,12,0],[28,-1,0],[29,-1,0],[0,-1,0],[39,-1,0],[0,-1,1],[40,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,6],[]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,1],[[],[]],[[0,5,[2]]],null,0],[[5,3],[[3,6],[]],[[0,6,[5]],[1,7,[3]]],null,0],[[4,3],[[6],[]],[[0,7,[4]],[1,8,[6]]],null,0],[[6,3],[[3,6],[]],[[0,9,[7]],[1,10,[3]]],null,0],[[5,3],[[6],[]],[[0,10,[5]],[1,11,[6]]],null,0],[[4,1],[[],[]],[[0,11,[4]]],null,0],[[7,3],[[3,6],[]],[[1,12,[3]]],null,1],[[6,3],[[6],[]],[[0,12,[7]],[1,13,[6]]],null,0],[[5,1],[[],[]],[[0,13,[5]]],null,0],[[7,3],[[6],[]],[[1,14,[6]]],null,1],[[6,1],[[],[]],[[0,14,[7]]],null,0],[[7,3],[[],[]],[[1,15,[8]]],null,1],[[7,8],[[],[]],[[1,16,[9]]],null,1],[[7,9],[[],[]],[[1,17,[10]]],null,2],[[7,10],[[],[]],[[1,18,[11]]],null,3],[[11,12],[[],[]],[[0,19,[12]]],null,3],[[13,12],[[],[]],[[0,20,[13]]],null,3],[[10,12],[[],[]],[[0,21,[14]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,0],[1,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"price of tea: Err(Timeout)\n",[]]]
});
