// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("looks_at_its_own", {
"threads":["main","keeper"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts keeper","a message","main sends message 1 into tx → rx","message 1","main sends message 2 into tx → rx","keeper receives message 1 from tx → rx","message 2","keeper receives message 2 from tx → rx","keeper sends 20 into reply_tx → reply_rx","20","main receives 20 from reply_tx → reply_rx","keeper drops the last sender of reply_tx → reply_rx: the channel is disconnected","main drops the last receiver of reply_tx → reply_rx","main prints “left: 20”","left: 20\n","main drops the last sender of tx → rx: the channel is disconnected","the end of keeper","keeper finds that no sender of tx → rx is left","keeper drops the last receiver of tx → rx","keeper ends","main joins keeper","main returns, and the program ends","main drops the last receiver of reply_tx → reply_rx: the channel is disconnected","keeper drops the last sender of reply_tx → reply_rx"],
"events":[[0,24,0,0,-1],[0,34,2,0,-1],[0,16,4,0,-1],[1,26,5,0,-1],[1,26,7,0,-1],[1,28,8,0,-1],[0,17,10,0,-1],[1,28,11,0,-1],[0,18,12,0,-1],[0,35,13,1,14],[0,36,15,0,-1],[1,26,17,0,-1],[1,31,18,0,-1],[1,0,19,0,-1],[0,37,20,0,-1],[0,0,21,0,-1],[0,18,22,0,-1],[1,28,23,0,-1]],
"views":[[34,-1,0],[26,1,0],[16,-1,0],[26,-1,0],[17,1,0],[28,-1,0],[17,-1,0],[18,-1,0],[35,-1,0],[36,-1,0],[37,16,0],[31,-1,0],[0,-1,0],[37,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[0,2,[2]],[1,20,[3]]],null,1],[[4,3],[[3,6],[]],[[1,3,[3]]],null,1],[[4,3],[[6],[]],[[1,4,[4]]],null,1],[[4,5],[[],[]],[[1,5,[5]]],null,1],[[6,5],[[],[9]],[[0,16,[6]],[1,6,[7]]],null,1],[[6,1],[[],[9]],[[0,7,[6]]],null,2],[[7,1],[[],[]],[[0,8,[8]]],null,2],[[8,1],[[],[]],[[0,9,[9]]],null,3],[[9,1],[[],[]],[[0,10,[10]]],null,3],[[10,3],[[],[]],[[1,11,[11]]],null,4],[[10,11],[[],[]],[[1,12,[12]]],null,4],[[10,12],[[],[]],[[1,13,[13]]],null,5],[[13,14],[[],[]],[[0,14,[14]]],null,5],[[12,14],[[],[]],[[0,15,[15]]],null,5],[[],[],[],0,6],[[7,5],[[],[]],[[0,17,[16]],[1,7,[7]]],null,1],[[8,5],[[],[]],[[0,18,[9]],[1,8,[17]]],null,7],[[9,5],[[],[]],[[0,19,[10]],[1,9,[17]]],null,7],[[10,5],[[],[]],[[1,10,[17]]],null,8],[[2,1],[[],[]],[[0,3,[2]]],null,1]],
"halves":[[[1,1]],[[1,1],[1,1]],[[1,1],[0,1]],[[1,1],[0,0]],[[0,1],[0,0]],[[0,0],[0,0]],[],[[1,1],[1,0]],[[0,1],[1,0]]],
"ends":[["returns",0,"left: 20\n",[]]]
});
