namespace Workflows.Generators.Tests.Running.Containers;

public sealed class DistributedMapTests
{
    private const string Sum = "[Task(End = true)] public string Sum(int[] all) => string.Join(' ', all);";

    [Fact]
    public async Task Each_item_is_an_execution_of_its_own() => Assert.Equal("2 4 6", await Containers.RunAsync($$"""
        [Map(nameof(Double), Mode = MapMode.Distributed, MaxConcurrency = 2, Next = nameof(Sum))] static int[] Start() => [1, 2, 3];
        [Task(End = true)] public int Double([ExecutionInput] int n) => n * 2;
        {{Sum}}
        """, input: null));

    [Fact]
    public async Task Rows_of_CSV_are_read_as_what_their_members_are() => Assert.Equal("true a 7  false b 8.5 x", await Containers.RunAsync($$"""
        public sealed record Row(string Name, bool IsOld, decimal Count) { public string? Note { get; init; } }
        [Map(nameof(Show), Mode = MapMode.Distributed, Next = nameof(Join)), S3Csv("bucket", "rows.csv")] static partial void Start();
        [Task(End = true)] public string Show(Row row) => $"{(row.IsOld ? "true" : "false")} {row.Name} {row.Count} {row.Note}";
        [Task(End = true)] public string Join(string[] all) => string.Join(' ', all);
        """, input: null, files: ("rows.csv", "name,count,isOld,note\na,7,true,\nb,8.5,false,x\n")));

    [Fact]
    public async Task A_wrong_cell_fails_its_own_execution_which_may_be_tolerated() => Assert.Equal("1 3", await Containers.RunAsync($$"""
        public sealed record Row(int N);
        [Map(nameof(Show), Mode = MapMode.Distributed, ToleratedFailureCount = 1, Next = nameof(Sum)), S3Csv("bucket", "rows.csv")] static partial void Start();
        [Task(End = true)] public int Show(Row row) => row.N;
        {{Sum}}
        """, input: null, files: ("rows.csv", "n\n1\nx\n3\n")));

    [Fact]
    public async Task More_failures_than_are_tolerated_fail_the_state() => Assert.Equal("Start States.ExceedToleratedFailureThreshold", await Containers.RunAsync("""
        [Map(nameof(Work), Mode = MapMode.Distributed, ToleratedFailurePercentage = 40, End = true)] static int[] Start() => [1, 2, 3];
        [Task(Next = nameof(Check))] public int Work(int n) => n;
        [Choice] static Next Check(int n) => n > 1 ? nameof(Bad) : nameof(Good);
        [Fail("Bad", "too large")] static partial void Bad();
        [Succeed] static partial void Good();
        """, input: null));

    [Fact]
    public async Task Items_are_selected_and_put_together() => Assert.Equal("2:0a@7,1b@7 1:2c@7", await Containers.RunAsync("""
        public sealed record Work(int Index, string Name, int Order);
        static string[] Names(int n) => ["a", "b", "c"];
        static string Common(int n) => "#";
        [Map(nameof(Show), Mode = MapMode.Distributed, Items = nameof(Names), Next = nameof(Join)), ItemBatcher(MaxItemsPerBatch = 2, BatchInput = nameof(Common))]
        static Work Start(int n, [Item] string name, [ItemIndex] int index) => new(index, name, n);
        [Task(End = true)] public string Show(Batch<string, Work> batch) => batch.Items.Count + ":" + string.Join(',', batch.Items.Select(work => $"{work.Index}{work.Name}@{work.Order}"));
        [Task(End = true)] public string Join(string[] all) => string.Join(' ', all);
        """));

    [Fact]
    public async Task Members_of_a_dictionary_have_names() => Assert.Equal("a1 b2", await Containers.RunAsync("""
        public sealed record In(IReadOnlyDictionary<string, int> Counts);
        [Map(nameof(Show), Mode = MapMode.Distributed, Items = nameof(In.Counts), Next = nameof(Join))]
        static string Start(In input, [Item] int count, [ItemKey] string name) => $"{name}{count}";
        [Task(End = true)] public string Show(string text) => text;
        [Task(End = true)] public string Join(string[] all) => string.Join(' ', all);
        """, input: "new W.In(new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 })"));

    [Fact]
    public async Task Results_are_written_to_the_store() => Assert.Equal("bucket True", await Containers.RunAsync("""
        [Map(nameof(Double), Mode = MapMode.Distributed, Next = nameof(Where)), ResultWriter("bucket", "results")] static int[] Start() => [1, 2, 3];
        [Task(End = true)] public int Double(int n) => n * 2;
        [Task(End = true)] public string Where(ResultWriterOutput output) => $"{output.ResultWriterDetails.Bucket} {output.ResultWriterDetails.Key.EndsWith("manifest.json")}";
        """, input: null, files: ("unused", "")));

    [Fact]
    public async Task Nobody_keeps_what_is_not_read() => Assert.Equal("6", await Containers.RunAsync("""
        static int _sum;
        [Map(nameof(Add), Mode = MapMode.Distributed, MaxConcurrency = 1, Next = nameof(Sum)), DiscardResult] static int[] Start() => [1, 2, 3];
        [Task(End = true)] public void Add(int n) => Interlocked.Add(ref _sum, n);
        [Task(End = true)] public string Sum() => $"{_sum}";
        """, input: null));

    [Fact]
    public async Task Outputs_that_are_arrays_can_be_put_together() => Assert.Equal("1 1 2 2", await Containers.RunAsync($$"""
        [Map(nameof(Twice), Mode = MapMode.Distributed, Next = nameof(Sum)), ResultWriter(Transformation = ResultTransformation.Flatten)] static int[] Start() => [1, 2];
        [Task(End = true)] public int[] Twice(int n) => [n, n];
        {{Sum}}
        """, input: null));

    [Fact]
    public async Task A_child_has_a_context_object_and_machines_of_its_own() => Assert.Equal("True True", await Containers.RunAsync("""
        [Map(nameof(Both), Mode = MapMode.Distributed, Next = nameof(Join))] static int[] Start() => [1, 2];
        [Parallel(nameof(Left), nameof(Right), End = true)] static string Both(int n, string left, string right) => left == right ? left : "differ";
        [Task(End = true)] public string Left(WorkflowContext context) => context.Execution.Name;
        [Task(End = true)] public string Right(WorkflowContext context) => context.Execution.Name;
        [Task(End = true)] public string Join(string[] all, WorkflowContext context) => $"{all.Distinct().Count() == 2} {!all.Contains(context.Execution.Name)}";
        """, input: null));

    [Fact]
    public async Task An_error_inside_of_a_child_is_the_childs() => Assert.Equal("caught States.ExceedToleratedFailureThreshold", await Containers.RunAsync("""
        [Map(nameof(Each), Mode = MapMode.Distributed, Next = nameof(Never)), Catch(nameof(Handle))] static int[][] Start() => [[1], [2]];
        [Map(nameof(Work), End = true)] static partial void Each(int[] items);
        [Task(End = true)] public int Work(int n) => throw new BoomException();
        [Task(End = true)] public string Never(int[][] all) => "never";
        [Task(End = true)] public string Handle(ErrorOutput error) => "caught " + error.Error;
        """, input: null, settings: ", RetryOnServiceExceptions = false"));
}
