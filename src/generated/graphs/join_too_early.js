// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("join_too_early", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts reader","the end of reader","reader sends \"login\"","room","\"login\""],
"events":[[0,8,0,0,-1],[1,10,2,0,-1]],
"views":[[14,1,0],[10,-1,0],[10,3,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[0,2],[[4]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it waits for the end of reader","reader hangs: the channel has no room, and only main could receive"]]]
});
