// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("writer_declared_first", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["lines → rx",null]],
"words":["main starts writer","a message","main sends \"login\"","the end of writer","\"login\"","writer receives \"login\"","writer prints “written: login”","written: login\n"],
"events":[[0,21,0,0,-1],[0,26,2,0,-1],[1,21,5,0,-1],[1,21,6,1,7]],
"views":[[26,-1,0],[21,1,0],[10,3,0],[21,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[2,3],[[]],[[1,3,[3]]],null,0],[[2,1],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"written: login\n(never ends)\n",["main hangs: it waits for the end of writer","writer hangs: main still holds a sender"]]]
});
