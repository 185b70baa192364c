// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_with_a_limit", {
"threads":["main","connection"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts connection","a message","main sends message 1 into tx → rx","message 1","main sends message 2 into tx → rx","connection receives message 1 from tx → rx","message 2","main gives up: the time is over","main prints “price of tea: Err(Timeout)”","price of tea: Err(Timeout)\n","main drops the last sender of tx → rx: the channel is disconnected","the end of connection","connection receives message 2 from tx → rx","connection finds that no sender of tx → rx is left","connection drops the last receiver of tx → rx","connection drops the last sender of reply_tx → reply_rx: the channel is disconnected","connection ends","main joins connection","main drops the last receiver of reply_tx → reply_rx","main returns, and the program ends"],
"events":[[0,16,0,0,-1],[0,32,2,0,-1],[0,34,4,0,-1],[1,18,5,0,-1],[0,35,7,0,-1],[0,36,8,1,9],[0,38,10,0,-1],[1,18,12,0,-1],[1,18,13,0,-1],[1,28,14,0,-1],[1,29,15,0,-1],[1,0,16,0,-1],[0,39,17,0,-1],[0,40,18,0,-1],[0,0,19,0,-1]],
"views":[[32,-1,0],[18,1,0],[34,-1,0],[18,-1,0],[35,-1,0],[36,-1,0],[38,-1,0],[39,11,0],[28,-1,0],[29,-1,0],[0,-1,0],[39,-1,0],[0,-1,1],[40,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[0,2,[2]],[1,21,[3]]],null,0],[[4,3],[[3,6],[]],[[0,3,[4]],[1,19,[3]]],null,0],[[5,3],[[3,6],[]],[[0,4,[5]],[1,17,[3]]],null,0],[[6,3],[[3,6],[]],[[0,5,[6]],[1,15,[3]]],null,0],[[7,3],[[3,6],[]],[[1,6,[3]]],null,1],[[7,3],[[6],[]],[[1,7,[7]]],null,1],[[7,3],[[],[]],[[1,8,[8]]],null,1],[[7,8],[[],[]],[[1,9,[9]]],null,1],[[7,9],[[],[]],[[1,10,[10]]],null,2],[[7,10],[[],[]],[[1,11,[11]]],null,3],[[11,12],[[],[]],[[0,12,[12]]],null,3],[[13,12],[[],[]],[[0,13,[13]]],null,3],[[10,12],[[],[]],[[0,14,[14]]],null,4],[[],[],[],0,5],[[6,3],[[6],[]],[[0,6,[6]],[1,16,[7]]],null,0],[[6,1],[[],[]],[[0,7,[6]]],null,0],[[5,3],[[6],[]],[[0,15,[5]],[1,18,[7]]],null,0],[[5,1],[[],[]],[[0,16,[5]]],null,0],[[4,3],[[6],[]],[[0,17,[4]],[1,20,[7]]],null,0],[[4,1],[[],[]],[[0,18,[4]]],null,0],[[2,1],[[],[]],[[0,19,[2]]],null,0]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,0],[1,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"price of tea: Err(Timeout)\n",[]]]
});
