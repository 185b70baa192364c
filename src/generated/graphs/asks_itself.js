// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("asks_itself", {
"threads":["main","keeper"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx 1",null],["reply_tx → reply_rx 2",null]],
"words":["main starts keeper","a message","main sends message 1 into tx → rx","message 1","main sends message 2 into tx → rx","keeper receives message 1 from tx → rx","message 2","keeper sends message 2 into tx → rx","keeper sends message 3 into tx → rx","main sends message 3 into tx → rx","message 3"],
"events":[[0,26,0,0,-1],[0,36,2,0,-1],[0,17,4,0,-1],[1,28,5,0,-1],[1,17,7,0,-1],[1,17,8,0,-1],[0,17,9,0,-1]],
"views":[[36,-1,0],[28,1,0],[17,-1,0],[28,-1,0],[18,1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[0,2,[2]],[1,3,[3]]],null,1],[[4,3],[[3,6],[]],[[1,4,[3]]],null,1],[[2,2],[[],[],[]],[[0,4,[2]],[1,5,[4]]],null,2],[[4,2],[[6],[],[]],[[1,6,[5]]],null,2],[[2,4],[[6],[],[]],[[0,6,[6]]],null,2],[[4,4],[[6,10],[],[]],[],0,2]],
"halves":[[[2,1]],[[2,1],[1,1]],[[2,1],[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: something that is shared still holds a sender of reply_tx → reply_rx 1","keeper hangs: something that is shared still holds a sender of reply_tx → reply_rx 2"]]]
});
