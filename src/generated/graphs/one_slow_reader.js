// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("one_slow_reader", {
"threads":["main","publisher","log"],
"timers":[0,0,0],
"channels":[["log_s → log_r",1],["screen_s → screen_r",1]],
"words":["main starts publisher","main starts log","the end of log","a message","publisher sends 30 into log_s → log_r","30","publisher sends 30 into screen_s → screen_r","log receives 30 from log_s → log_r","room","log prints “log: 30”","log: 30\n","publisher sends 31 into log_s → log_r","31","log receives 31 from log_s → log_r","log prints “log: 31”","log: 31\n"],
"events":[[0,10,0,0,-1],[0,17,1,0,-1],[1,13,4,0,-1],[1,13,6,0,-1],[2,18,7,0,-1],[2,19,9,1,10],[1,13,11,0,-1],[2,18,13,0,-1],[2,19,14,1,15]],
"views":[[24,2,0],[13,-1,0],[18,3,0],[18,-1,0],[13,8,0],[19,-1,0]],
"start":[0,1],
"states":[[[0,1,2],[[],[]],[[1,1,[2]]],null,0],[[0,1,3],[[5],[]],[[1,2,[3]],[2,3,[4]]],null,0],[[0,4,3],[[5],[5]],[[2,4,[4]]],null,0],[[0,1,5],[[],[]],[[1,4,[3]],[2,5,[5]]],null,0],[[0,1,5],[[],[5]],[[1,6,[6]],[2,7,[5]]],null,0],[[0,1,2],[[],[]],[[1,7,[3]]],null,0],[[0,4,5],[[12],[5]],[[2,8,[5]]],null,0],[[0,1,2],[[],[5]],[[1,8,[6]]],null,0],[[0,4,3],[[12],[5]],[[2,9,[7]]],null,0],[[0,4,5],[[],[5]],[[2,10,[8]]],null,0],[[0,4,2],[[],[5]],[],0,0]],
"halves":[[[1,1],[1,1]]],
"ends":[["hangs",0,"log: 30\nlog: 31\n(never ends)\n",["main hangs: it waits for the end of log","publisher hangs: the channel of screen_s → screen_r has no room, and only main could receive","log hangs: publisher still holds a sender of log_s → log_r"]]]
});
