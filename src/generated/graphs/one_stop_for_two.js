// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("one_stop_for_two", {
"threads":["main","thread 1","thread 2"],
"timers":[0,0,0],
"channels":[["stop_s → stop_r",null]],
"words":["main starts thread 1","main starts thread 2","a message","main sends ()","the end of thread 1","()","thread 1 receives ()","thread 2 receives ()","thread 1 drops a receiver; 2 are left","thread 2 drops a receiver; 2 are left","thread 1 ends","thread 2 ends","main joins thread 1","main prints “Ok(())”","Ok(())\n","the end of thread 2"],
"events":[[0,11,0,0,-1],[0,11,1,0,-1],[0,14,3,0,-1],[1,11,6,0,-1],[2,11,7,0,-1],[1,11,8,0,-1],[2,11,9,0,-1],[1,0,10,0,-1],[2,0,11,0,-1],[0,16,12,0,-1],[0,16,13,1,14]],
"views":[[14,-1,0],[11,2,0],[16,4,0],[11,-1,0],[0,-1,0],[16,-1,0],[0,-1,1],[16,15,0]],
"start":[0,1],
"states":[[[0,1,1],[[]],[[0,1,[2]]],null,0],[[2,3,3],[[5]],[[1,2,[3]],[2,3,[4]]],null,0],[[2,3,1],[[]],[[1,4,[5]]],null,0],[[2,1,3],[[]],[[2,5,[6]]],null,0],[[2,4,1],[[]],[[1,6,[7]]],null,1],[[2,1,4],[[]],[[2,7,[8]]],null,1],[[5,6,1],[[]],[[0,8,[9]]],null,1],[[2,1,6],[[]],[],0,1],[[5,6,1],[[]],[[0,9,[10]]],null,1],[[7,6,1],[[]],[],1,1]],
"halves":[[[1,3]],[[1,2]]],
"ends":[["hangs",1,"(never ends)\n",["main hangs: it waits for the end of thread 1","thread 1 hangs: main still holds a sender"]],["hangs",2,"Ok(())\n(never ends)\n",["main hangs: it waits for the end of thread 2","thread 2 hangs: main still holds a sender"]]]
});
