// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("scoped_closure_borrows", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","main waits for a message","thread sends \"backup done\"","a message","\"backup done\"","thread ends","main receives \"backup done\"","main prints “backup done”","backup done\n"],
"events":[[0,10,0,0,-1],[0,14,1,0,-1],[1,11,2,0,-1],[1,0,5,0,-1],[0,14,6,0,-1],[0,15,7,1,8]],
"views":[[12,-1,0],[11,-1,0],[14,3,0],[0,-1,0],[14,-1,0],[0,-1,1],[15,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[1,3,[2]]],null,0],[[0,3],[[4]],[[0,3,[]],[1,4,[3]]],null,0],[[4,3],[[4]],[[0,5,[4]],[1,6,[3]]],null,0],[[0,5],[[4]],[[0,6,[]]],null,0],[[6,3],[[]],[[0,7,[5]],[1,8,[3]]],null,0],[[4,5],[[4]],[[0,8,[4]]],null,0],[[2,3],[[]],[[1,9,[3]]],null,0],[[6,5],[[]],[[0,9,[5]]],null,0],[[2,5],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"backup done\n(never ends)\n",["main hangs: it still holds a sender itself"]]]
});
