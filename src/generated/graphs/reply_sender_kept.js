// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("reply_sender_kept", {
"threads":["main","kitchen"],
"timers":[0,0],
"channels":[["order_tx → orders",null],["reply_tx → reply_rx 1",null],["reply_tx → reply_rx 2",null]],
"words":["main starts kitchen","a message","main sends message 1 into order_tx → orders","message 1","kitchen receives message 1 from order_tx → orders","kitchen sends \"served\" into reply_tx → reply_rx 1","\"served\"","main receives \"served\" from reply_tx → reply_rx 1","kitchen drops the last sender of reply_tx → reply_rx 1: the channel is disconnected","main prints “soup: served”","soup: served\n","main drops the last receiver of reply_tx → reply_rx 1: the channel is disconnected","main sends message 2 into order_tx → orders","kitchen drops the last sender of reply_tx → reply_rx 1","main drops the last receiver of reply_tx → reply_rx 1","message 2","kitchen receives message 2 from order_tx → orders"],
"events":[[0,20,0,0,-1],[0,24,2,0,-1],[1,9,4,0,-1],[1,11,5,0,-1],[0,25,7,0,-1],[1,14,8,0,-1],[0,26,9,1,10],[0,29,11,0,-1],[0,24,12,0,-1],[1,14,13,0,-1],[0,29,14,0,-1],[1,9,16,0,-1]],
"views":[[24,-1,0],[9,1,0],[25,1,0],[9,-1,0],[11,-1,0],[25,-1,0],[14,-1,0],[26,-1,0],[29,-1,0]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[1]]],null,0],[[2,3],[[3],[]],[[1,2,[2]]],null,0],[[2,4],[[],[]],[[1,3,[3]]],null,0],[[5,6],[[],[6]],[[0,4,[4]],[1,5,[5]]],null,0],[[7,6],[[],[]],[[0,6,[6]],[1,7,[5]]],null,0],[[5,1],[[],[6]],[[0,7,[4]]],null,1],[[8,6],[[],[]],[[0,8,[7]],[1,9,[5]]],null,0],[[7,1],[[],[]],[[0,9,[6]]],null,1],[[0,6],[[],[],[]],[[0,10,[8]],[1,11,[9]]],null,2],[[8,1],[[],[]],[[0,11,[10]]],null,1],[[2,6],[[15],[],[]],[[1,12,[9]]],null,2],[[0,1],[[],[],[]],[[0,12,[8]]],null,3],[[2,3],[[15],[],[]],[[1,13,[11]]],null,3],[[2,1],[[],[],[]],[],0,3]],
"halves":[[[1,1],[1,1]],[[1,1],[0,1]],[[1,1],[1,0],[1,1]],[[1,1],[0,0],[1,1]]],
"ends":[["hangs",0,"soup: served\n(never ends)\n",["main hangs: kitchen still holds a sender of reply_tx → reply_rx 2","kitchen hangs: main still holds a sender of order_tx → orders"]]]
});
