// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("ticker", {
"threads":["main","thread"],
"timers":[0,1],
"channels":[["ticker",1]],
"words":["a message","the time of ticker has come: message 1 is in its channel","message 1","main receives message 1","main prints “beat 1”","beat 1\n","the time of ticker has come: message 2 is in its channel","message 2","main receives message 2","main prints “beat 2”","beat 2\n","the time of ticker has come: message 3 is in its channel","message 3","main receives message 3","main prints “beat 3”","beat 3\n","the time of ticker has come: message 4 is in its channel","message 4","main counts 1","main prints “more than one beat waits: false”","more than one beat waits: false\n","main drops the last receiver","main returns, and the program ends"],
"events":[[1,0,1,0,-1],[0,11,3,0,-1],[0,12,4,1,5],[1,0,6,0,-1],[0,11,8,0,-1],[0,12,9,1,10],[1,0,11,0,-1],[0,11,13,0,-1],[0,12,14,1,15],[1,0,16,0,-1],[0,16,18,0,-1],[0,16,19,1,20],[0,17,21,0,-1],[0,0,22,0,-1]],
"views":[[11,0,0],[0,-1,0],[11,-1,0],[12,-1,0],[16,-1,0],[17,-1,0]],
"start":[],
"states":[[[0,1],[[]],[[1,1,[0]]],null],[[2,1],[[2]],[[0,2,[1]]],null],[[3,1],[[]],[[0,3,[2]],[1,17,[3]]],null],[[0,1],[[]],[[1,4,[3]]],null],[[2,1],[[7]],[[0,5,[4]]],null],[[3,1],[[]],[[0,6,[5]],[1,16,[6]]],null],[[0,1],[[]],[[1,7,[6]]],null],[[2,1],[[12]],[[0,8,[7]]],null],[[3,1],[[]],[[0,9,[8]],[1,15,[9]]],null],[[4,1],[[]],[[1,10,[9]]],null],[[4,1],[[17]],[[0,11,[10]]],null],[[4,1],[[17]],[[0,12,[11]]],null],[[5,1],[[17]],[[0,13,[12]]],null],[[1,1],[[17]],[[0,14,[13]]],null],[[],[],[],0],[[3,1],[[17]],[[0,10,[8]]],null],[[3,1],[[12]],[[0,7,[5]]],null],[[3,1],[[7]],[[0,4,[2]]],null]],
"ends":[["returns",0,"beat 1\nbeat 2\nbeat 3\nmore than one beat waits: false\n",[]]]
});
