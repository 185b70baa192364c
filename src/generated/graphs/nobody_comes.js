// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("nobody_comes", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",0]],
"words":["main prints “sending”","sending\n","main waits for a receiver","a receiver"],
"events":[[0,7,0,1,1],[0,8,2,0,-1]],
"views":[[7,-1,0],[8,-1,0],[8,3,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,0],[[2],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"sending\n(never ends)\n",["main hangs: the channel has no room, and only it could receive"]]]
});
