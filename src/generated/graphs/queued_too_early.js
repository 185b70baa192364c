// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("queued_too_early", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",2]],
"words":["main sends 1","1","main sends 2","room","2"],
"events":[[0,9,0,0,-1],[0,9,2,0,-1]],
"views":[[9,-1,0],[9,3,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[1],[[1,4]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: the channel has no room, and only it could receive"]]]
});
