// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_in_a_struct", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts writer","a message","main sends \"started\"","\"started\"","main sends \"stopped\"","writer receives \"started\"","the end of writer","\"stopped\"","writer prints “started”","started\n","writer receives \"stopped\"","writer prints “stopped”","stopped\n"],
"events":[[0,21,0,0,-1],[0,13,2,0,-1],[0,13,4,0,-1],[1,22,5,0,-1],[1,23,8,1,9],[1,22,10,0,-1],[1,23,11,1,12]],
"views":[[13,-1,0],[22,1,0],[22,-1,0],[29,6,0],[23,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[0,2],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[3,2],[[3,7]],[[1,4,[3]]],null,0],[[0,4],[[]],[[0,4,[2]],[1,5,[4]]],null,0],[[3,4],[[7]],[[1,6,[4]]],null,0],[[0,1],[[]],[[0,6,[2]]],null,0],[[3,2],[[7]],[[1,7,[5]]],null,0],[[3,4],[[]],[[1,8,[6]]],null,0],[[3,1],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"started\nstopped\n(never ends)\n",["main hangs: it waits for the end of writer","writer hangs: main still holds a sender"]]]
});
