// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_forgotten", {
"threads":["main","connection"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts connection","a message","main sends message 1 into tx → rx","message 1","main sends message 2 into tx → rx","connection receives message 1 from tx → rx","message 2","connection receives message 2 from tx → rx"],
"events":[[0,15,0,0,-1],[0,31,2,0,-1],[0,33,4,0,-1],[1,17,5,0,-1],[1,17,7,0,-1]],
"views":[[31,-1,0],[17,1,0],[33,-1,0],[17,-1,0],[34,1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,6],[]],[[1,4,[3]]],null,0],[[2,1],[[],[]],[[0,4,[2]]],null,0],[[4,3],[[6],[]],[[1,5,[4]]],null,0],[[4,1],[[],[]],[],0,0]],
"halves":[[[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: connection still holds a sender of reply_tx → reply_rx","connection hangs: main still holds a sender of tx → rx"]]]
});
