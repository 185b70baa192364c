// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("both_send_first", {
"threads":["main","left","right"],
"timers":[0,0,0],
"channels":[["to_left → from_right",0],["to_right → from_left",0]],
"words":["main starts left","main starts right","the end of left","left waits for a receiver","right waits for a receiver","a receiver"],
"events":[[0,15,0,0,-1],[0,16,1,0,-1],[1,8,3,0,-1],[2,8,4,0,-1]],
"views":[[17,2,0],[8,-1,0],[8,5,0]],
"start":[0,1],
"states":[[[0,1,1],[[],[]],[[1,1,[2]],[2,2,[3]]],null,0],[[0,2,1],[[],[]],[[2,3,[3]]],null,0],[[0,1,2],[[],[]],[[1,3,[2]]],null,0],[[0,2,2],[[],[]],[],0,0]],
"halves":[[[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it waits for the end of left","left hangs: the channel of to_right → from_left has no room, and only right could receive","right hangs: the channel of to_left → from_right has no room, and only left could receive"]]]
});
