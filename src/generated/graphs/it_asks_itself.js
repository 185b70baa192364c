// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("it_asks_itself", {
"threads":["main","account"],
"timers":[0,0],
"channels":[["tx → rx",null],["reply_tx → reply_rx 1",null],["reply_tx → reply_rx 2",null]],
"words":["main starts account","a message","main sends message 1 into tx → rx","message 1","main sends message 2 into tx → rx","account receives message 1 from tx → rx","message 2","main sends message 3 into tx → rx","message 3","account receives message 2 from tx → rx","account sends message 3 into tx → rx","account sends message 4 into tx → rx","main sends message 4 into tx → rx","message 4"],
"events":[[0,30,0,0,-1],[0,31,2,0,-1],[0,32,4,0,-1],[1,14,5,0,-1],[0,34,7,0,-1],[1,14,9,0,-1],[1,20,10,0,-1],[1,20,11,0,-1],[0,34,12,0,-1]],
"views":[[31,-1,0],[14,1,0],[32,-1,0],[14,-1,0],[34,-1,0],[35,1,0],[20,-1,0],[21,1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,6],[]],[[0,4,[4]],[1,5,[3]]],null,1],[[2,1],[[]],[[0,5,[2]]],null,0],[[5,3],[[3,6,8],[]],[[1,6,[3]]],null,1],[[4,3],[[6],[]],[[0,6,[4]],[1,7,[5]]],null,1],[[5,3],[[6,8],[]],[[1,8,[5]]],null,1],[[4,6],[[],[],[]],[[0,8,[4]],[1,9,[6]]],null,2],[[5,6],[[8],[],[]],[[1,10,[7]]],null,2],[[4,7],[[8],[],[]],[[0,10,[8]]],null,2],[[5,7],[[8,13],[],[]],[],0,2]],
"halves":[[[2,1]],[[2,1],[1,1]],[[2,1],[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: something that is shared still holds a sender of reply_tx → reply_rx 1","account hangs: something that is shared still holds a sender of reply_tx → reply_rx 2"]]]
});
