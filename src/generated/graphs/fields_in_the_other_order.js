// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("fields_in_the_other_order", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["lines → rx",null]],
"words":["main starts writer","a message","main sends \"login\"","the end of writer","\"login\"","writer receives \"login\"","writer prints “written: login”","written: login\n"],
"events":[[0,24,0,0,-1],[0,29,2,0,-1],[1,24,5,0,-1],[1,24,6,1,7]],
"views":[[29,-1,0],[24,1,0],[17,3,0],[24,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[2,3],[[]],[[1,3,[3]]],null,0],[[2,1],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"written: login\n(never ends)\n",["main hangs: it waits for the end of writer","writer hangs: main still holds a sender"]]]
});
