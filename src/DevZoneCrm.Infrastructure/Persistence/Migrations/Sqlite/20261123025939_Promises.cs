using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Promises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MeetingCycles_Name",
                table: "MeetingCycles");

            migrationBuilder.DropIndex(
                name: "IX_MeetingCycles_UnitId",
                table: "MeetingCycles");

            migrationBuilder.AddColumn<int>(
                name: "PromisedMonths",
                table: "QualityReviews",
                type: "INTEGER",
                nullable: true);

            // What decided reviews promised stands in their inputs.
            migrationBuilder.Sql("UPDATE \"QualityReviews\" SET \"PromisedMonths\" = CAST(json_extract(\"Inputs\", '$.BuildMonths') AS INTEGER) WHERE \"DecidedOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingCycles_Name",
                table: "MeetingCycles",
                column: "Name",
                unique: true,
                filter: "\"UnitId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingCycles_UnitId_Name",
                table: "MeetingCycles",
                columns: new[] { "UnitId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Activities_NextStepOn",
                table: "Activities",
                column: "NextStepOn",
                filter: "\"ProjectId\" IS NULL AND \"NextStepOn\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MeetingCycles_Name",
                table: "MeetingCycles");

            migrationBuilder.DropIndex(
                name: "IX_MeetingCycles_UnitId_Name",
                table: "MeetingCycles");

            migrationBuilder.DropIndex(
                name: "IX_Activities_NextStepOn",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "PromisedMonths",
                table: "QualityReviews");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingCycles_Name",
                table: "MeetingCycles",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingCycles_UnitId",
                table: "MeetingCycles",
                column: "UnitId");
        }
    }
}
