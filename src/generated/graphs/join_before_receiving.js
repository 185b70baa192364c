// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("join_before_receiving", {
"threads":["main","sensor"],
"timers":[0,0],
"channels":[["s → r",2]],
"words":["main starts sensor","main prints “joining”","joining\n","sensor sends 20","the end of sensor","20","sensor sends 21","room","21"],
"events":[[0,9,0,0,-1],[0,15,1,1,2],[1,11,3,0,-1],[1,11,6,0,-1]],
"views":[[15,-1,0],[11,-1,0],[16,4,0],[11,7,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[1,3,[2]]],null,0],[[0,1],[[5]],[[0,3,[1]],[1,4,[3]]],null,0],[[2,1],[[5]],[[1,5,[3]]],null,0],[[0,3],[[5,8]],[[0,5,[1]]],null,0],[[2,3],[[5,8]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"joining\n(never ends)\n",["main hangs: it waits for the end of sensor","sensor hangs: the channel has no room, and only main could receive"]]]
});
