// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("drop_a_clone", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main sends \"10:00 login\"","\"10:00 login\"","main drops a sender; 1 is left","main sends \"10:02 upload\"","\"10:02 upload\"","main prints “collecting”","collecting\n","main receives \"10:00 login\"","main receives \"10:02 upload\"","a message"],
"events":[[0,7,0,0,-1],[0,8,2,0,-1],[0,9,3,0,-1],[0,11,5,1,6],[0,12,7,0,-1],[0,12,8,0,-1]],
"views":[[7,-1,0],[8,-1,0],[9,-1,0],[11,-1,0],[12,-1,0],[12,9,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,1],[[2],[[1]],[[0,3,[2]]],null,0],[[3],[[1,4]],[[0,4,[3]]],null,0],[[4],[[1,4]],[[0,5,[4]]],null,0],[[4],[[4]],[[0,6,[5]]],null,0],[[5],[[]],[],0,0]],
"halves":[[[1,1]],[[2,1]]],
"ends":[["hangs",0,"collecting\n(never ends)\n",["main hangs: it still holds a sender itself"]]]
});
