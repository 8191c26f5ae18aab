using System.Text;

namespace Workflows.Compiler.Tests.Json;

public class AllocationTests
{
    private const string Declarations = """
        public enum Status { Open, Closed }
        public sealed record Line(long Quantity, decimal Price, Status Status);
        public sealed record Order(Line First, Line? Second, long[] Numbers, List<Line> Lines, DateTimeOffset PlacedAt, Guid Id, int? Maybe);

        public static class Measure
        {
            public static long Read(byte[] json) => Allocated(json, static json =>
            {
                var reader = new Utf8JsonReader(json);
                reader.Read();
                Workflows.Generated.Acme.Shop.OrderJson.Read(ref reader);
            });

            public static long Build(byte[] json) => Allocated(json, static _ =>
            {
                var lines = new List<Line>(2);
                lines.Add(new Line(1, 1, Status.Open));
                lines.Add(new Line(2, 2, Status.Closed));
                GC.KeepAlive(new Order(new Line(1, 1, Status.Open), new Line(1, 1, Status.Open), new long[5], lines, default, default, null));
            });

            public static long Write(byte[] json)
            {
                var reader = new Utf8JsonReader(json);
                reader.Read();
                var order = Workflows.Generated.Acme.Shop.OrderJson.Read(ref reader);
                var buffer = new System.Buffers.ArrayBufferWriter<byte>(10_000);
                using var writer = new Utf8JsonWriter(buffer);
                return Allocated(json, _ =>
                {
                    buffer.ResetWrittenCount();
                    writer.Reset(buffer);
                    Workflows.Generated.Acme.Shop.OrderJson.Write(writer, order);
                    writer.Flush();
                });
            }

            private static long Allocated(byte[] json, Action<byte[]> action)
            {
                for (var i = 0; i < 100; i++)
                {
                    action(json);
                }

                var before = GC.GetAllocatedBytesForCurrentThread();
                action(json);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
        """;

    private static readonly byte[] Json = Encoding.UTF8.GetBytes("""
        {
          "first": { "quantity": 1, "price": 1.5, "status": "Open", "unknown": [1, 2, { "a": "b" }] },
          "second": { "quantity": 1, "price": 1.5, "status": "Closed" },
          "numbers": [1, 2, 3, 4, 5],
          "lines": [{ "quantity": 1, "price": 1, "status": "Open" }, { "quantity": 2, "price": 2, "status": "Closed" }],
          "placedAt": "2026-01-31T12:00:00.000Z", "id": "0f8fad5b-d9cb-469f-a165-70867728950e", "maybe": 5
        }
        """);

    private static readonly Lazy<Type> Measure = new(() => CompiledJson.Of(Declarations, "Order").TypeOf().Assembly.GetType("Acme.Shop.Measure")!);

    [Fact]
    public void Reading_allocates_the_objects_only() => Assert.Equal(Run("Build"), Run("Read"));

    [Fact]
    public void Writing_allocates_nothing() => Assert.Equal(0L, Run("Write"));

    private static long Run(string method) => (long)Measure.Value.GetMethod(method)!.Invoke(null, [Json])!;
}
