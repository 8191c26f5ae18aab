using System.Text.Json;
using System.Text.Json.Serialization;
using Workflows;

namespace Corpus;

/// <summary>Step Functions express workflow to identify celebrity faces in images</summary>
[Workflow("celebrity-identifier", StartAt = nameof(RecognizeCelebrities), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class CelebrityIdentifier([Placeholder("Table")] string table)
{
    [ServiceTask(Name = "Recognize celebrities", Next = nameof(CelebritiesDetected)), ResultPath(nameof(Upload.Rekognition))]
    static RecognizeRequest RecognizeCelebrities(Upload upload) => new(new(new(upload.Detail.Bucket.Name, upload.Detail.Object.Key)));

    [Choice(Name = "Celebrities detected")]
    static Next CelebritiesDetected(Upload upload) => upload.Rekognition is { } found && found.CelebrityFaces.Any() ? nameof(IterateList) : nameof(NothingToProcess);

    [Succeed(Name = "Nothing to process")]
    static JsonElement NothingToProcess(Upload upload) => Json.Element(upload);

    [Map(nameof(ProcessHighConfidence), Name = "Iterate list", Items = nameof(Faces), Output = nameof(Written), End = true)]
    static Finding IterateList(Upload upload, [Item] Face face) => new(upload.Detail.Bucket.Name, upload.Detail.Object.Key, upload.Time, face);

    static IReadOnlyList<Face> Faces(Upload upload) => upload.Rekognition.CelebrityFaces;

    static JsonElement Written(JsonElement[] written) => Json.Element(written);

    [Choice(Name = "Process high confidence")]
    static Next ProcessHighConfidence(Finding finding) => finding.CelebrityFaces.MatchConfidence > 90 ? nameof(WriteToDatabase) : nameof(LowConfidence);

    [Succeed(Name = "Low confidence")]
    static JsonElement LowConfidence(Finding finding) => Json.Element(finding);

    [ServiceTask<JsonElement>("arn:aws:states:::dynamodb:putItem", Name = "Write to database", End = true)]
    DynamoDb.PutItem WriteToDatabase(Finding finding) => new()
    {
        TableName = table,
        Item = new()
        {
            ["CelebID"] = finding.CelebrityFaces.Id,
            ["Name"] = finding.CelebrityFaces.Name,
            ["Time"] = finding.Time,
            ["ObjectLocation"] = $"S3://{finding.Bucket}/{finding.Key}",
        },
    };

    /// <summary>An image that came to a bucket, and the faces in it.</summary>
    public sealed record Upload(S3ObjectCreated Detail, string Time, [property: JsonPropertyName("Rekognition")] Recognition? Rekognition = null);

    public sealed record Finding(string Bucket, string Key, string Time, [property: JsonPropertyName("CelebrityFaces")] Face CelebrityFaces);

    [Resource("arn:aws:states:::aws-sdk:rekognition:recognizeCelebrities")]
    public sealed record RecognizeRequest(Image Image) : IServiceRequest<Recognition>;

    [ServiceData]
    public sealed record Image(S3Location S3Object);

    [ServiceData]
    public sealed record S3Location(string Bucket, string Name);

    [ServiceData]
    public sealed record Recognition(IReadOnlyList<Face> CelebrityFaces);

    [ServiceData]
    public sealed record Face(string Id, string Name, double MatchConfidence);
}
