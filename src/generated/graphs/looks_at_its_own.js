// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("looks_at_its_own", {
"threads":["main","keeper"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts keeper","a message","main sends message 1 into tx → rx","message 1","main sends message 2 into tx → rx","keeper receives message 1 from tx → rx","message 2","keeper receives message 2 from tx → rx","keeper sends 20 into reply_tx → reply_rx","20","main receives 20 from reply_tx → reply_rx","keeper drops the last sender of reply_tx → reply_rx: the channel is disconnected","main drops the last receiver of reply_tx → reply_rx: the channel is disconnected","main prints “left: 20”","left: 20\n","keeper drops the last sender of reply_tx → reply_rx","main drops the last receiver of reply_tx → reply_rx","main drops the last sender of tx → rx: the channel is disconnected","the end of keeper","keeper finds that no sender of tx → rx is left","keeper drops the last receiver of tx → rx","keeper ends","main joins keeper","main returns, and the program ends"],
"events":[[0,24,0,0,-1],[0,34,2,0,-1],[0,16,4,0,-1],[1,26,5,0,-1],[1,26,7,0,-1],[1,28,8,0,-1],[0,17,10,0,-1],[1,28,11,0,-1],[0,18,12,0,-1],[0,35,13,1,14],[1,28,15,0,-1],[0,18,16,0,-1],[0,36,17,0,-1],[1,26,19,0,-1],[1,31,20,0,-1],[1,0,21,0,-1],[0,37,22,0,-1],[0,0,23,0,-1]],
"views":[[34,-1,0],[26,1,0],[16,-1,0],[26,-1,0],[17,1,0],[28,-1,0],[17,-1,0],[18,-1,0],[35,-1,0],[36,-1,0],[37,18,0],[31,-1,0],[0,-1,0],[37,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[0,2,[2]],[1,3,[3]]],null,1],[[4,3],[[3,6],[]],[[1,4,[3]]],null,1],[[2,1],[[],[]],[[0,4,[2]]],null,1],[[4,3],[[6],[]],[[1,5,[4]]],null,1],[[4,5],[[],[]],[[1,6,[5]]],null,1],[[6,5],[[],[9]],[[0,7,[6]],[1,8,[7]]],null,1],[[7,5],[[],[]],[[0,9,[8]],[1,10,[7]]],null,1],[[6,1],[[],[9]],[[0,10,[6]]],null,2],[[8,5],[[],[]],[[0,11,[9]],[1,12,[10]]],null,3],[[7,1],[[],[]],[[0,12,[11]]],null,2],[[9,5],[[],[]],[[0,13,[12]],[1,14,[10]]],null,3],[[8,1],[[],[]],[[0,14,[9]]],null,4],[[10,5],[[],[]],[[1,15,[10]]],null,5],[[9,1],[[],[]],[[0,15,[12]]],null,4],[[10,3],[[],[]],[[1,16,[13]]],null,6],[[10,11],[[],[]],[[1,17,[14]]],null,6],[[10,12],[[],[]],[[1,18,[15]]],null,7],[[13,14],[[],[]],[[0,19,[16]]],null,7],[[12,14],[[],[]],[[0,20,[17]]],null,7],[[],[],[],0,8]],
"halves":[[[1,1]],[[1,1],[1,1]],[[1,1],[0,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[0,1],[1,0]],[[0,1],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"left: 20\n",[]]]
});
