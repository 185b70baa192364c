// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("found_and_not_wanted", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",1]],
"words":["main starts reader","a message","reader sends \"ok\"","room","\"ok\"","main receives \"ok\"","reader sends \"error: disk full\"","\"error: disk full\"","main receives \"error: disk full\"","main prints “error: disk full”","error: disk full\n","the end of reader"],
"events":[[0,8,0,0,-1],[1,11,2,0,-1],[0,19,5,0,-1],[1,11,6,0,-1],[0,19,8,0,-1],[0,20,9,1,10]],
"views":[[19,1,0],[11,-1,0],[19,-1,0],[11,3,0],[20,-1,0],[21,11,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[4]],[[0,2,[2]]],null,0],[[0,1],[[]],[[1,3,[3]]],null,0],[[2,3],[[7]],[[0,4,[4]]],null,0],[[4,1],[[]],[[0,5,[5]],[1,6,[1]]],null,0],[[5,1],[[]],[[1,7,[1]]],null,0],[[4,3],[[4]],[[0,7,[5]]],null,0],[[5,3],[[4]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"error: disk full\n(never ends)\n",["main hangs: it waits for the end of reader","reader hangs: the channel has no room, and only main could receive"]]]
});
