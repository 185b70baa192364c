// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_in_a_field", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts writer","a message","main sends \"login\"","\"login\"","main sends \"upload\"","writer receives \"login\"","the end of writer","\"upload\"","writer prints “written: login”","written: login\n","writer receives \"upload\"","writer prints “written: upload”","written: upload\n"],
"events":[[0,13,0,0,-1],[0,23,2,0,-1],[0,24,4,0,-1],[1,14,5,0,-1],[1,15,8,1,9],[1,14,10,0,-1],[1,15,11,1,12]],
"views":[[23,-1,0],[14,1,0],[24,-1,0],[14,-1,0],[25,6,0],[15,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,7]],[[1,4,[3]]],null,0],[[2,5],[[]],[[0,4,[2]],[1,5,[4]]],null,0],[[4,5],[[7]],[[1,6,[4]]],null,0],[[2,1],[[]],[[0,6,[2]]],null,0],[[4,3],[[7]],[[1,7,[5]]],null,0],[[4,5],[[]],[[1,8,[6]]],null,0],[[4,1],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"written: login\nwritten: upload\n(never ends)\n",["main hangs: it waits for the end of writer","writer hangs: main still holds a sender"]]]
});
