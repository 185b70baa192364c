// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("joined_before_closed", {
"threads":["main","thread 1","thread 2"],
"timers":[0,0,0],
"channels":[["jobs → queue",null]],
"words":["main starts thread 1","main starts thread 2","a message","main sends 1","1","main sends 2","thread 1 receives 1","thread 2 receives 1","2","main sends 3","the end of thread 1","3","thread 1 receives 2","thread 2 receives 2","thread 1 receives 3","thread 2 receives 3"],
"events":[[0,12,0,0,-1],[0,12,1,0,-1],[0,15,3,0,-1],[0,15,5,0,-1],[1,12,6,0,-1],[2,12,7,0,-1],[0,15,9,0,-1],[1,12,12,0,-1],[2,12,13,0,-1],[1,12,14,0,-1],[2,12,15,0,-1]],
"views":[[15,-1,0],[12,2,0],[12,-1,0],[20,10,0]],
"start":[0,1],
"states":[[[0,1,1],[[]],[[0,1,[2]]],null,0],[[0,2,2],[[4]],[[0,2,[3]],[1,3,[4]],[2,3,[5]]],null,0],[[0,2,2],[[4,8]],[[0,4,[6]],[1,5,[4]],[2,5,[5]]],null,0],[[0,1,1],[[]],[[0,5,[3]]],null,0],[[3,2,2],[[4,8,11]],[[1,6,[4]],[2,6,[5]]],null,0],[[0,2,2],[[8]],[[0,6,[6]],[1,7,[7]],[2,7,[8]]],null,0],[[3,2,2],[[8,11]],[[1,8,[7]],[2,8,[8]]],null,0],[[0,1,1],[[]],[[0,8,[6]]],null,0],[[3,2,2],[[11]],[[1,9,[9]],[2,9,[10]]],null,0],[[3,1,1],[[]],[],0,0]],
"halves":[[[1,3]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it waits for the end of thread 1","thread 1 hangs: main still holds a sender","thread 2 hangs: main still holds a sender"]]]
});
