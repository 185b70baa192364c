// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("test_that_hangs", {
"threads":["main","summing"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts summing","a message","main sends 5","5","main sends 7","summing receives 5","the end of summing","7","summing receives 7"],
"events":[[0,13,0,0,-1],[0,14,2,0,-1],[0,15,4,0,-1],[1,8,5,0,-1],[1,8,8,0,-1]],
"views":[[14,-1,0],[8,1,0],[15,-1,0],[8,-1,0],[16,6,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,7]],[[1,4,[3]]],null,0],[[2,1],[[]],[[0,4,[2]]],null,0],[[4,3],[[7]],[[1,5,[4]]],null,0],[[4,1],[[]],[],0,0]],
"halves":[[[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it waits for the end of summing","summing hangs: main still holds a sender"]]]
});
