// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("each_sends_first", {
"threads":["main","ann","bob"],
"timers":[0,0,0],
"channels":[["to_bob → from_ann",1],["to_ann → from_bob",1]],
"words":["main starts ann","main starts bob","the end of ann","ann sends \"hello\" into to_bob → from_ann","bob sends \"hello\" into to_ann → from_bob","room","\"hello\""],
"events":[[0,18,0,0,-1],[0,19,1,0,-1],[1,7,3,0,-1],[2,7,4,0,-1]],
"views":[[20,2,0],[7,-1,0],[8,5,0]],
"start":[0,1],
"states":[[[0,1,1],[[],[]],[[1,1,[2]],[2,2,[3]]],null,0],[[0,2,1],[[6],[]],[[2,3,[3]]],null,0],[[0,1,2],[[],[6]],[[1,3,[2]]],null,0],[[0,2,2],[[6],[6]],[],0,0]],
"halves":[[[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it waits for the end of ann","ann hangs: the channel of to_bob → from_ann has no room, and only bob could receive","bob hangs: the channel of to_ann → from_bob has no room, and only ann could receive"]]]
});
