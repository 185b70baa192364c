// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_kept", {
"threads":["main","counter"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx",null]],
"words":["main starts counter","a message","main sends message 1 into tx → rx","message 1","counter receives message 1 from tx → rx","counter drops a sender of reply_tx → reply_rx; 1 is left"],
"events":[[0,14,0,0,-1],[0,26,2,0,-1],[1,16,4,0,-1],[1,22,5,0,-1]],
"views":[[26,-1,0],[16,1,0],[27,1,0],[16,-1,0],[22,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[1,2,[2]]],null,0],[[2,4],[[],[]],[[1,3,[3]]],null,0],[[2,1],[[],[]],[],0,1]],
"halves":[[[1,1],[2,1]],[[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it still holds a sender of reply_tx → reply_rx itself","counter hangs: main still holds a sender of tx → rx"]]]
});
