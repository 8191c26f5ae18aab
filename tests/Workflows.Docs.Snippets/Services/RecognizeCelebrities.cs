using Workflows;

namespace Pictures;

[Resource("arn:aws:states:::aws-sdk:rekognition:recognizeCelebrities")]
public sealed record RecognizeCelebrities : IServiceRequest<Celebrities>
{
    public required Image Image { get; init; }
}

[ServiceData]
public sealed record Image(StoredImage? S3Object);

[ServiceData]
public sealed record StoredImage(string Bucket, string Name);

[ServiceData]
public sealed record Celebrities(IReadOnlyList<Celebrity>? CelebrityFaces);

[ServiceData]
public sealed record Celebrity(string? Id, string? Name);
