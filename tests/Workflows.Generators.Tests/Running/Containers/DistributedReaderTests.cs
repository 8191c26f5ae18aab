namespace Workflows.Generators.Tests.Running.Containers;

/// <summary>What a Distributed Map reads, in each form.</summary>
public sealed class DistributedReaderTests
{
    private const string Join = "[Task(End = true)] public string Join(string[] all) => string.Join(' ', all);";

    [Theory]
    [InlineData("S3Json(\"bucket\", \"f\", ItemsPointer = \"/in/rows\")", "{\"in\":{\"rows\":[{\"n\":1},{\"n\":2}]}}", "1 2")]
    [InlineData("S3Json(\"bucket\", \"f\", MaxItems = 1)", "[{\"n\":1},{\"n\":2}]", "1")]
    [InlineData("S3JsonLines(\"bucket\", \"f\")", "{\"n\":1}\n{\"n\":2}\n", "1 2")]
    [InlineData("S3Csv(\"bucket\", \"f\", Headers = new[] { \"m\", \"n\" }, Delimiter = CsvDelimiter.Tab)", "0\t1\n0\t2\n", "1 2")]
    [InlineData("S3Csv(\"bucket\", Prefix = \"\")", "n\n1\n2\n", "1 2")]
    [InlineData("S3Csv(Location = nameof(Where))", "n\n1\n2\n", "1 2")]
    [InlineData("S3Csv(\"bucket\", \"f\", MaxItemsPath = nameof(Most))", "n\n1\n2\n", "1")]
    public async Task Rows_come_from_a_file(string reader, string content, string expected) => Assert.Equal(expected, await Containers.RunAsync($$"""
        public sealed record Row(int N);
        static S3ObjectLocation Where(int n) => new("bucket", "f");
        static int Most(int n) => n - 6;
        [Map(nameof(Show), Mode = MapMode.Distributed, Next = nameof(Join)), {{reader}}] static partial void Start(int n);
        [Task(End = true)] public string Show(Row row) => $"{row.N}";
        {{Join}}
        """, files: ("f", content)));

    [Fact]
    public async Task The_list_of_objects_can_be_the_items() => Assert.Equal("f:3", await Containers.RunAsync($$"""
        [Map(nameof(Show), Mode = MapMode.Distributed, Next = nameof(Join)), S3List("bucket")] static partial void Start(int n);
        [Task(End = true)] public string Show(S3ListedObject found) => $"{found.Key}:{found.Size}";
        {{Join}}
        """, files: ("f", "abc")));

    [Fact]
    public async Task Texts_of_rows_go_through_the_selector_as_they_are() => Assert.Equal("0:01 1:x", await Containers.RunAsync($$"""
        public sealed record Row(string N);
        [Map(nameof(Show), Mode = MapMode.Distributed, Next = nameof(Join)), S3Csv("bucket", "f")] static string Start(int n, [Item] Row row, [ItemIndex] int index) => $"{index}:{row.N}";
        [Task(End = true)] public string Show(string text) => text;
        {{Join}}
        """, files: ("f", "n\n01\nx\n")));

    [Fact]
    public async Task What_is_not_available_in_process_fails_the_state_and_says_so() => Assert.Equal("Start States.ItemReaderFailed True", await Containers.RunAsync("""
        public sealed record Row(int N);
        [Map(nameof(Show), Mode = MapMode.Distributed, End = true), S3Parquet("bucket", "f")] static partial void Start(int n);
        [Task(End = true)] public int Show(Row row) => row.N;
        """, files: ("f", "PAR1"), catches: """$"{e.State} {e.Error} {e.Cause!.Contains("not available in process")}" """));

    [Fact]
    public async Task Batches_of_rows_are_of_their_type() => Assert.Equal("3 3", await Containers.RunAsync($$"""
        public sealed record Row(int N);
        [Map(nameof(Show), Mode = MapMode.Distributed, Next = nameof(Join)), S3Csv("bucket", "f"), ItemBatcher(MaxItemsPerBatch = 2)] static partial void Start(int n);
        [Task(End = true)] public string Show(Batch<Row> batch) => $"{batch.Items.Sum(row => row.N)}";
        {{Join}}
        """, files: ("f", "n\n1\n2\n3\n")));
}
